package tcpchat.gui;

/** What comes of it is handled in a method of its own: right. */
class ServerPresenter {

    public void receive() {
        if (connection == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        Socket from = connection;
        Step5Receive own = receiver;
        session.run(RECEIVE, () -> own.receive(from), this::show, e -> endWith(SAY_CLIENT_GONE));
    }

    private void show(String text) {
        boolean gone = text == null || GOODBYE.equals(text);
        if (gone) {
            endWith(SAY_CLIENT_GONE);
            return;
        }
        view.say(FROM_CLIENT, text);
    }
}
