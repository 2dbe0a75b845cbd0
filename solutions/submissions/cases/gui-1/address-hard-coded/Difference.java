package tcpchat.gui;

/** Connects to the usual address, whatever stands in the window. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(NOTICE_ALREADY_CONNECTED);
            return;
        }
        Session fresh = openSession();
        fresh.run(CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, "127.0.0.1", 8888, PATIENCE);
            return created;
        }, this::connected, failure -> giveUp(SAY_CONNECT_FAILED, failure));
    }
}
