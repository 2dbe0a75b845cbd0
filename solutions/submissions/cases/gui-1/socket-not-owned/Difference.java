package tcpchat.gui;

/** Nobody owns the socket: nothing can end the handshake. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        openSession().run(Action.CONNECT, () -> {
            Socket created = steps.create().create();
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
