package tcpchat.gui;

/** The work reads the field receiver: by then it may be that of the next connection. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        if (connection == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else {
            session.run(Action.RECEIVE, () -> receiver.receive(from), this::received, failure -> clientGone());
        }
    }
}
