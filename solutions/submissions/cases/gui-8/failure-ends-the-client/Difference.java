package tcpchat.gui;

/** Ends the conversation where sending fails. */
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
            }, failure -> {
                view.say(Word.SAY_SEND_FAILED, failure);
                clientGone();
            });
        }
    }
}
