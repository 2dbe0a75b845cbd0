package tcpchat.gui;

/** Opens the session without the given helper, and the window is not cleared. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = session.next();
        session = fresh;
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
