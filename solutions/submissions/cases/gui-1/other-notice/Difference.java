package tcpchat.gui;

/** Gives the notice of "disconnect". */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
