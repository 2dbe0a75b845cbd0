package tcpchat.gui;

/** Sending fails, and nobody is told. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> { });
        }
    }
}
