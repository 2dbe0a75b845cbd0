package tcpchat.gui;

/** No client is there, and no notice says so. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from != null) {
            session.run(RECEIVE, () -> current.receive(from), text -> {
                if (text == null || text.equals(GOODBYE)) {
                    endWith(SAY_CLIENT_GONE);
                } else {
                    view.say(FROM_CLIENT, text);
                }
            }, failure -> endWith(SAY_CLIENT_GONE));
        }
    }
}
