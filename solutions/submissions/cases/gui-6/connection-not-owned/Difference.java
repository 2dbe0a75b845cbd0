package tcpchat.gui;

/** Nobody owns the connection. */
class ServerPresenter {

    public void accept() {
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            session.run(Action.ACCEPT, () -> steps.accept().accept(door), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
