package tcpchat.gui;

/** Takes a client that says nothing for a second for one that is gone. */
class ServerPresenter {

    public void start() {
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(START, () -> {
            ServerSocket made = fresh.own(steps.create().create());
            InetSocketAddress at = steps.bind().bindAddress(made, address.host(), address.port());
            steps.listen().listen(made, at, BACKLOG);
            return made;
        }, this::started, failure -> giveUp(SAY_START_FAILED, failure));
    }

    public void accept() {
        ServerSocket listening = serverSocket;
        if (listening == null) {
            view.notice(NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(SAY_CLIENT_CONNECTED);
        } else {
            Session current = session;
            current.run(ACCEPT, () -> current.own(steps.accept().accept(listening)), this::accepted,
                    failure -> view.say(SAY_ACCEPT_FAILED, failure));
        }
    }

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

    public void send() {
        Socket to = connection;
        if (to == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        String text = view.input();
        if (!text.isEmpty()) {
            session.run(SEND, () -> steps.send().send(to, text), () -> {
                view.say(FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(SAY_SEND_FAILED, failure));
        }
    }
}
