package tcpchat.gui;

/** The session owns the socket once it is connected: until then nothing can end it. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = steps.create().create();
            steps.connect().connect(created, address.host(), address.port(), PATIENCE);
            return fresh.own(created);
        }, this::connected, this::giveUp);
    }
}
