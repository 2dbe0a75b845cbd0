package tcpchat.gui;

/** Nobody owns the connection. */
class ServerPresenter {

    public void accept() {
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(SAY_CLIENT_CONNECTED);
        } else {
            session.run(ACCEPT, () -> steps.accept().accept(door), this::accepted,
                    failure -> view.say(SAY_ACCEPT_FAILED, failure));
        }
    }
}
