package tcpchat.gui;

/** The input line is not emptied. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> view.say(Word.FROM_CLIENT, text),
                    failure -> serverGone());
        }
    }
}
