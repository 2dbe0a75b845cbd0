package tcpchat.gui;

/** Calls the helper that touches the view in the work. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            connected(created);
        }, () -> { }, this::giveUp);
    }
}
