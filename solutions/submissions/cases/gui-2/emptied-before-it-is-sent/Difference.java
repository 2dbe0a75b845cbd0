package tcpchat.gui;

/** Empties the input line before the text is sent: where that fails, it is lost. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            view.emptyInput();
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> view.say(Word.FROM_CLIENT, text),
                    failure -> serverGone());
        }
    }
}
