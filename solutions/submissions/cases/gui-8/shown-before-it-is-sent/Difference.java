package tcpchat.gui;

/** Shows the text before it is sent. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            view.say(Word.FROM_SERVER, text);
            session.run(Action.SEND, () -> steps.send().send(to, text), view::emptyInput,
                    failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }
}
