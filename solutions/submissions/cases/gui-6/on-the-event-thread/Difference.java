package tcpchat.gui;

/** Accepts in the handler itself: the window stands still until a client comes. */
class ServerPresenter {

    public void accept() {
        if (serverSocket == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            try {
                accepted(session.own(steps.accept().accept(serverSocket)));
            } catch (java.io.IOException failure) {
                view.say(Word.SAY_ACCEPT_FAILED, failure);
            }
        }
    }
}
