package tcpchat.gui;

/** A new receiver for each text: what the last one held back is lost. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.RECEIVE, () -> steps.receivers().get().receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> clientGone());
    }
}
