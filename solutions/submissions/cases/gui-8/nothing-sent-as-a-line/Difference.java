package tcpchat.gui;

/** Sends an empty text, and shows it as a line. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
            view.say(Word.FROM_SERVER, text);
            view.emptyInput();
        }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
    }
}
