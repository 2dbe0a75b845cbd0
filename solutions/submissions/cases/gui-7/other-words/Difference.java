package tcpchat.gui;

/** Says that the server was stopped, but it was the client that has left. */
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
                stop();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> stop());
    }
}
