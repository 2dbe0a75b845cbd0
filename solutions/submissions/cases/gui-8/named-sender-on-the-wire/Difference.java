package tcpchat.gui;

/** Puts the name of the sender on the wire; it belongs on the screen alone. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            session.run(SEND, () -> steps.send().send(to, "Server: " + text), () -> {
                view.say(FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(SAY_SEND_FAILED, failure));
        }
    }
}
