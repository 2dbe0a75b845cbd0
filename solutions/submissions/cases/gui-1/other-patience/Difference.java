package tcpchat.gui;

/** Tries for a minute. */
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
            steps.connect().connect(created, server.host(), server.port(), Duration.ofMinutes(1));
            return created;
        }, this::connected, this::giveUp);
    }
}
