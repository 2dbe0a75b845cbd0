package tcpchat.gui;

/** Says that the user has disconnected, where the server is gone. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> {
                session.end(() -> steps.close().close(to));
                view.say(Word.SAY_DISCONNECTED);
            });
        }
    }
}
