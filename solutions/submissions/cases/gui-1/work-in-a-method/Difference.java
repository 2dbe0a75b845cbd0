package tcpchat.gui;

/** The work is a method with a name. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
        } else {
            Address server = view.address();
            Session current = openSession();
            current.run(Action.CONNECT, () -> dial(current, server), socket -> connected(socket), e -> giveUp(e));
        }
    }

    private Socket dial(Session current, Address server) throws IOException {
        Socket created = current.own(steps.create().create());
        steps.connect().connect(created, server.host(), server.port(), PATIENCE);
        return created;
    }
}
