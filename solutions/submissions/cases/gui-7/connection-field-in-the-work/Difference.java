package tcpchat.gui;

/** The work reads the field connection: by then it may be the next one. */
class ServerPresenter {

    public void receive() {
        Step5Receive current = receiver;
        if (connection == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else {
            session.run(Action.RECEIVE, () -> current.receive(connection), this::received, failure -> clientGone());
        }
    }
}
