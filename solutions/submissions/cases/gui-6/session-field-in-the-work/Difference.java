package tcpchat.gui;

/** The work reads the field session: by then it may be the next one. */
class ServerPresenter {

    public void accept() {
        ServerSocket door = serverSocket;
        if (serverSocket == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            session.run(Action.ACCEPT, () -> session.own(steps.accept().accept(door)), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
