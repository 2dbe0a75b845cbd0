package tcpchat.gui;

/** The session owns the socket after the handshake: until then nothing can end it. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = steps.create().create();
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return fresh.own(created);
        }, this::connected, this::giveUp);
    }
}
