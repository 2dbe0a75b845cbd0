package tcpchat.gui;

/** Takes a sign at the end of a text for the goodbye. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.RECEIVE, () -> current.receive(from), text -> {
            if (text == null || text.endsWith(GOODBYE)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> clientGone());
    }
}
