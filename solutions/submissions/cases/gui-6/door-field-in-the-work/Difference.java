package tcpchat.gui;

/** The work reads the field with the server socket: by then it may be the next one. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        if (serverSocket == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(serverSocket)), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
