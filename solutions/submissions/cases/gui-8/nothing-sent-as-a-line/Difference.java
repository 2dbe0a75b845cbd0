package tcpchat.gui;

/** Sends an empty text, and shows it as a line. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(SEND, () -> steps.send().send(to, text), () -> {
            view.say(FROM_SERVER, text);
            view.emptyInput();
        }, failure -> view.say(SAY_SEND_FAILED, failure));
    }
}
