package tcpchat.gui;

/** Gives the window the message of the failure, which it can't explain. */
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
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return created;
        }, this::connected, failure -> {
            fresh.end(() -> {});
            view.say(Word.SAY_CONNECT_FAILED, failure.getMessage());
        });
    }
}
