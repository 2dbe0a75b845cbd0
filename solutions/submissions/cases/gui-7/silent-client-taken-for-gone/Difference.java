package tcpchat.gui;

/** Takes a client that says nothing for a second for one that is gone. */
class ServerPresenter {

    public void receive() {
        if (connection == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else {
            final Socket c = connection;
            final Step5Receive r = receiver;
            session.<java.util.Optional<String>>run(Action.RECEIVE,
                    () -> {
                        c.setSoTimeout(1000);
                        return java.util.Optional.ofNullable(r.receive(c)).filter(t -> !GOODBYE.equals(t));
                    },
                    heard -> heard.ifPresentOrElse(t -> view.say(Word.FROM_CLIENT, t),
                            () -> clientGone()),
                    e -> clientGone());
        }
    }
}
