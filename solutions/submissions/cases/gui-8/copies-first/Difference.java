package tcpchat.gui;

/** First the copies, then what can't be done: right. */
class ServerPresenter {

    public void send() {
        final Socket client = connection;
        final String words = view.input();
        if (client == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        if (words.length() > 0) {
            Session.Task task = () -> steps.send().send(client, words);
            session.run(SEND, task, () -> {
                view.emptyInput();
                view.say(FROM_SERVER, words);
            }, e -> view.say(SAY_SEND_FAILED, e));
        }
    }
}
