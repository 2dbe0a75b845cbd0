package tcpchat.gui;

/** Closes the server socket once a client is there; it belongs to the session, until it ends. */
class ServerPresenter {

    public void accept() {
        if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
            return;
        }
        ServerSocket listening = serverSocket;
        if (listening == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
            return;
        }
        Session current = session;
        current.run(Action.ACCEPT, () -> {
            Socket client = current.own(steps.accept().accept(listening));
            listening.close(); // close(listenfd): no more clients wanted
            return client;
        }, this::accepted, failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
    }
}
