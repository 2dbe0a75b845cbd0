package tcpchat.gui;

/** No client is there, and no notice says so. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to != null && !text.isEmpty()) {
            session.run(SEND, () -> steps.send().send(to, text), () -> {
                view.say(FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(SAY_SEND_FAILED, failure));
        }
    }
}
