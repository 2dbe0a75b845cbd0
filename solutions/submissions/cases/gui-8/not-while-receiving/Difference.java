package tcpchat.gui;

/** Sends nothing while a receive waits, but a connection has two directions. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty() && !session.underWay().contains(Action.RECEIVE)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }
}
