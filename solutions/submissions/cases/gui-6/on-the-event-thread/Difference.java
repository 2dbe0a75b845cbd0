package tcpchat.gui;

/** Accepts in the handler itself: the window stands still until a client comes. */
class ServerPresenter {

    public void accept() {
        if (serverSocket == null) {
            view.notice(NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(SAY_CLIENT_CONNECTED);
        } else {
            try {
                accepted(session.own(steps.accept().accept(serverSocket)));
            } catch (java.io.IOException failure) {
                view.say(SAY_ACCEPT_FAILED, failure);
            }
        }
    }
}
