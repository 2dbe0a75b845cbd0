package tcpchat.gui;

/** Receiving fails, and nobody is told that the client is gone. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.RECEIVE, () -> current.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> { });
    }
}
