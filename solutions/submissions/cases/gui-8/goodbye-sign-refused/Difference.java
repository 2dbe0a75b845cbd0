package tcpchat.gui;

/** Refuses a lone goodbye sign, which is a text when the server sends it. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(NOTICE_NO_CLIENT);
        } else if (!text.isEmpty() && !text.equals(GOODBYE)) {
            session.run(SEND, () -> steps.send().send(to, text), () -> {
                view.say(FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(SAY_SEND_FAILED, failure));
        }
    }
}
