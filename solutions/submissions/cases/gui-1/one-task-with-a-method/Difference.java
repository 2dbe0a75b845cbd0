package tcpchat.gui;

/** The work stands in a method of its own: right. */
class ClientPresenter {

    public void connect() {
        if (session.isOver()) {
            Address server = view.address();
            Session fresh = openSession();
            fresh.run(Action.CONNECT, () -> dial(fresh, server), this::connected, this::giveUp);
        } else {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
        }
    }

    private Socket dial(Session owner, Address server) throws IOException {
        Socket created = steps.create().create();
        owner.own(created);
        steps.connect().connect(created, server.host(), server.port(), PATIENCE);
        return created;
    }
}
