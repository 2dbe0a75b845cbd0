package tcpchat.gui;

/** Takes an open session for a connection; while it still connects there is none. */
class ClientPresenter {

    public void send() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket to = socket;
        String text = view.input();
        if (isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
