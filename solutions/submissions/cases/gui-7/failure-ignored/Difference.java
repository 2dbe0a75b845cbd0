package tcpchat.gui;

/** Receiving fails, and nobody is told that the client is gone. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> current.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> { });
    }
}
