package tcpchat.gui;

/** Looks at the text first: an empty one, or a goodbye sign, hides that nobody is connected. */
class ClientPresenter {

    public void send() {
        String text = view.input();
        if (!isMessage(text)) {
            return;
        }
        Socket to = socket;
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
            view.say(Word.FROM_CLIENT, text);
            view.emptyInput();
        }, failure -> serverGone());
    }
}
