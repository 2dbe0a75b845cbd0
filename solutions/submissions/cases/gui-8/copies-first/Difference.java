package tcpchat.gui;

/** First the copies, then what can't be done: right. */
class ServerPresenter {

    public void send() {
        final Socket client = connection;
        final String words = view.input();
        if (client == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        if (words.length() > 0) {
            Session.Task task = () -> steps.send().send(client, words);
            session.run(Action.SEND, task, () -> {
                view.emptyInput();
                view.say(Word.FROM_SERVER, words);
            }, e -> view.say(Word.SAY_SEND_FAILED, e));
        }
    }
}
