package tcpchat.gui;

/** Connects in the handler itself: the window stands still until the server answers. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        try {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            connected(created);
        } catch (IOException | IllegalArgumentException failure) {
            giveUp(failure);
        }
    }
}
