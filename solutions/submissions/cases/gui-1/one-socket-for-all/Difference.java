package tcpchat.gui;

/** Keeps the socket for the next connection, but a closed socket is of no more use. */
class ClientPresenter {

    private Socket kept;

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            if (kept == null) {
                kept = fresh.own(steps.create().create());
            }
            Socket created = kept;
            steps.connect().connect(created, address.host(), address.port(), PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
