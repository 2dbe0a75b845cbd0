package tcpchat.gui;

/** Sets the field by itself: nothing is said, and the client has no receiver. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(door)), client -> connection = client,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
