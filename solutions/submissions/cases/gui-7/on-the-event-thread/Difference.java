package tcpchat.gui;

/** Receives in the handler itself: the window stands still until the client speaks. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        try {
            String text = current.receive(from);
            if (text == null || text.equals(GOODBYE)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        } catch (java.io.IOException failure) {
            clientGone();
        }
    }
}
