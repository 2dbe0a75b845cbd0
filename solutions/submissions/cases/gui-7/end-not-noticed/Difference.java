package tcpchat.gui;

/** Does not see the end of the stream. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> current.receive(from), text -> {
            if (GOODBYE.equals(text)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> endWith(SAY_CLIENT_GONE));
    }
}
