package tcpchat.gui;

/** Sends an empty text, and shows it as a line. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (text.equals(GOODBYE)) {
            view.notice(Word.NOTICE_GOODBYE_SIGN);
        } else {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
