package tcpchat.gui;

/** Takes a failed connect for one that returned nothing. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            try {
                steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            } catch (IOException e) {
                return null;
            }
            return created;
        }, this::connected, this::giveUp);
    }
}
