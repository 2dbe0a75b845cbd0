package tcpchat.gui;

/** Gives up waiting after a second. */
class ServerPresenter {

    public void accept() {
        ServerSocket listening = serverSocket;
        if (listening == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            Session current = session;
            current.run(Action.ACCEPT, () -> {
                listening.setSoTimeout(1000);
                return current.own(steps.accept().accept(listening));
            }, this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
