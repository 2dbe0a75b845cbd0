package tcpchat.gui;

/** The work reads the field: by then it may be the next connection. */
class ServerPresenter {

    public void send() {
        String text = view.input();
        if (connection == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            session.run(Action.SEND, () -> steps.send().send(connection, text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }
}
