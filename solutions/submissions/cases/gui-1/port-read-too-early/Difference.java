package tcpchat.gui;

/** Reads the port as a number before the work begins, and nobody shows what that throws. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        String host = view.address().host();
        int port = view.address().port();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, host, port, PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
