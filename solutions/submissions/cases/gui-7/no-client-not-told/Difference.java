package tcpchat.gui;

/** No client is there, and no notice says so. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from != null) {
            session.run(Action.RECEIVE, () -> current.receive(from), text -> {
                if (text == null || text.equals(GOODBYE)) {
                    clientGone();
                } else {
                    view.say(Word.FROM_CLIENT, text);
                }
            }, failure -> clientGone());
        }
    }
}
