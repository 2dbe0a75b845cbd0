package tcpchat.gui;

/** The work reads the field: by then it may be the next connection. */
class ClientPresenter {

    public void send() {
        String text = view.input();
        if (socket == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(socket, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
