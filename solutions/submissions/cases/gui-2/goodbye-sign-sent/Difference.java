package tcpchat.gui;

/** Looks only whether the text is empty, so that a lone goodbye sign is sent. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (!text.isEmpty()) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
