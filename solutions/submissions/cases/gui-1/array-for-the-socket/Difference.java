package tcpchat.gui;

/** Carries the socket to the event thread in an array: right, though the result would do. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        Socket[] made = new Socket[1];
        fresh.run(Action.CONNECT, () -> {
            made[0] = fresh.own(steps.create().create());
            steps.connect().connect(made[0], server.host(), server.port(), PATIENCE);
        }, () -> connected(made[0]), this::giveUp);
    }
}
