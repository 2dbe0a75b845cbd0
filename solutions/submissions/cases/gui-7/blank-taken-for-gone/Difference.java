package tcpchat.gui;

/** Takes a blank text for the end. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive own = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.RECEIVE, () -> own.receive(from), text -> {
            if (text == null || text.isBlank() || text.equals(GOODBYE)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> clientGone());
    }
}
