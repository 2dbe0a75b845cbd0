package tcpchat.gui;

/** Reads the fields in the farewell, when the end of the session has cleared them. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive own = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> own.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                hangUp();
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> hangUp());
    }

    private void hangUp() {
        session.end(() -> steps.close().close(connection, serverSocket));
        view.say(SAY_CLIENT_GONE);
    }
}
