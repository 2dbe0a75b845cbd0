package tcpchat.gui;

/** Puts the name of the sender on the wire; it belongs on the screen alone. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            session.run(Action.SEND, () -> steps.send().send(to, "Server: " + text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }
}
