package tcpchat.gui;

/** Sends in the handler itself: the window stands still while the client does not read. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            try {
                steps.send().send(to, text);
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            } catch (java.io.IOException failure) {
                view.say(Word.SAY_SEND_FAILED, failure);
            }
        }
    }
}
