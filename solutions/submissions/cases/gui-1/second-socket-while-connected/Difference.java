package tcpchat.gui;

/** Does not look whether a session is open. */
class ClientPresenter {

    public void connect() {
        Address server = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }
}
