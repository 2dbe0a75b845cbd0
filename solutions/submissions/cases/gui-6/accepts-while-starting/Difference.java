package tcpchat.gui;

/** Takes an open session for a server that listens. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (current.isOver()) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(door)), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
