package tcpchat.gui;

/** Blanks around a text are taken off, a lone blank is kept. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input().isBlank() ? view.input() : view.input().strip();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
