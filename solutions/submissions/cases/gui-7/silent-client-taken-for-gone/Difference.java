package tcpchat.gui;

/** Takes a client that says nothing for a second for one that is gone. */
class ServerPresenter {

    public void receive() {
        if (connection == null) {
            view.notice(NOTICE_NO_CLIENT);
        } else {
            final Socket c = connection;
            final Step5Receive r = receiver;
            session.<java.util.Optional<String>>run(RECEIVE,
                    () -> {
                        c.setSoTimeout(1000);
                        return java.util.Optional.ofNullable(r.receive(c)).filter(t -> !GOODBYE.equals(t));
                    },
                    heard -> heard.ifPresentOrElse(t -> view.say(FROM_CLIENT, t), () -> endWith(SAY_CLIENT_GONE)),
                    e -> endWith(SAY_CLIENT_GONE));
        }
    }
}
