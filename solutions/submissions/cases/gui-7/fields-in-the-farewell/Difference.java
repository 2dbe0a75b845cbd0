package tcpchat.gui;

/** Reads the fields in the farewell, when the end of the session has cleared them. */
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
        Socket from = connection;
        Step5Receive own = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> own.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                hangUp();
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> hangUp());
    }

    private void hangUp() {
        session.end(() -> steps.close().close(connection, serverSocket));
        view.say(SAY_CLIENT_GONE);
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
