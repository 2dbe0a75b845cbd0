package tcpchat.gui;

/** Shows the text before it is sent. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            view.say(Word.FROM_CLIENT, text);
            view.emptyInput();
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> { }, failure -> serverGone());
        }
    }
}
