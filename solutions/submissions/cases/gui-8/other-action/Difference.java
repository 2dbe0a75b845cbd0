package tcpchat.gui;

/** Runs under the action of "receive", so that it does nothing while that waits. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            session.run(Action.RECEIVE, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }
}
