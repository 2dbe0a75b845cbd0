package tcpchat.gui;

/** Reads the fields in the farewell, when the end of the session has cleared them. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive own = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.RECEIVE, () -> own.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                hangUp();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> hangUp());
    }

    private void hangUp() {
        session.end(() -> steps.close().close(connection, serverSocket));
        view.say(Word.SAY_CLIENT_GONE);
    }
}
