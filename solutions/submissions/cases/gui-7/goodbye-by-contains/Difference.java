package tcpchat.gui;

/** Takes a sign in the middle of a text for the goodbye. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> current.receive(from), text -> {
            if (text == null || text.contains(GOODBYE)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> endWith(SAY_CLIENT_GONE));
    }
}
