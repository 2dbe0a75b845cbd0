package tcpchat.gui;

/** Takes a blank text for the end. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive own = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> own.receive(from), text -> {
            if (text == null || text.isBlank() || text.equals(GOODBYE)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> endWith(SAY_CLIENT_GONE));
    }
}
