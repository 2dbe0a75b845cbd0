package tcpchat.gui;

/** Connects to the usual address, whatever stands in the window. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, "127.0.0.1", 8888, PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
