package tcpchat.gui;

/** Looks for a client first, then whether the server is started. */
class ServerPresenter {

    public void accept() {
        if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
            return;
        }
        if (serverSocket == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
            return;
        }
        ServerSocket waiting = serverSocket;
        Session mine = session;
        mine.run(Action.ACCEPT, () -> {
            Socket client = steps.accept().accept(waiting);
            mine.own(client);
            return client;
        }, client -> accepted(client), e -> view.say(Word.SAY_ACCEPT_FAILED, e));
    }
}
