package tcpchat.gui;

/** Calls run where start is meant: the new thread never runs, the event thread does the work. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        new Thread(() -> {
            try {
                Socket created = fresh.own(steps.create().create());
                steps.connect().connect(created, server.host(), server.port(), PATIENCE);
                fresh.tell(() -> connected(created));
            } catch (IOException | IllegalArgumentException failure) {
                fresh.tell(() -> giveUp(failure));
            }
        }).run();
    }
}
