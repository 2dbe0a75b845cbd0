package tcpchat.gui;

/** A new receiver for each text: what the last one held back is lost. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> steps.receivers().get().receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> endWith(SAY_CLIENT_GONE));
    }
}
