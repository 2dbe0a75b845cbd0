package tcpchat.gui;

/** Carries the socket to the event thread in an array: right, though the result would do. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        Socket[] made = new Socket[1];
        fresh.run(CONNECT, () -> {
            made[0] = fresh.own(steps.create().create());
            steps.connect().connect(made[0], server.host(), server.port(), PATIENCE);
        }, () -> connected(made[0]), failure -> giveUp(SAY_CONNECT_FAILED, failure));
    }
}
