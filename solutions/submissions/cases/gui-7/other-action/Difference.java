package tcpchat.gui;

/** Runs under the action of "send": the button "receive" stays as it is, and "send" is greyed out. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.SEND, () -> current.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> clientGone());
    }
}
