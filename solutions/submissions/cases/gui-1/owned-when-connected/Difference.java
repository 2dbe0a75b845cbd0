package tcpchat.gui;

/** The session owns the socket once it is connected: until then nothing can end it. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(CONNECT, () -> {
            Socket created = steps.create().create();
            steps.connect().connect(created, address.host(), address.port(), PATIENCE);
            return fresh.own(created);
        }, this::connected, failure -> giveUp(SAY_CONNECT_FAILED, failure));
    }
}
