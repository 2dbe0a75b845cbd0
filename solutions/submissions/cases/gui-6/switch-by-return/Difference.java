package tcpchat.gui;

/** First what can't be done, each with a return: right. */
class ServerPresenter {

    public void accept() {
        if (serverSocket == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
            return;
        }
        if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
            return;
        }
        final Session mine = session;
        final ServerSocket listening = serverSocket;
        mine.run(Action.ACCEPT, () -> {
            Socket client = steps.accept().accept(listening);
            return mine.own(client);
        }, client -> accepted(client), e -> view.say(Word.SAY_ACCEPT_FAILED, e));
    }
}
