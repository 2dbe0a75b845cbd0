package tcpchat.gui;

/** What comes of it is handled in a method of its own: right. */
class ServerPresenter {

    public void receive() {
        if (connection == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        Socket from = connection;
        Step5Receive own = receiver;
        session.run(Action.RECEIVE, () -> own.receive(from), this::show, e -> clientGone());
    }

    private void show(String text) {
        boolean gone = text == null || GOODBYE.equals(text);
        if (gone) {
            clientGone();
            return;
        }
        view.say(Word.FROM_CLIENT, text);
    }
}
