package tcpchat.gui;

/** Closes the server socket once a client is there; it belongs to the session, until it ends. */
class ServerPresenter {

    public void start() {
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress where = steps.bind().bindAddress(created, address.host(), address.port());
            steps.listen().listen(created, where, BACKLOG);
            return created;
        }, this::started, failure -> giveUp(SAY_START_FAILED, failure));
    }

    public void accept() {
        if (connection != null) {
            view.say(SAY_CLIENT_CONNECTED);
            return;
        }
        ServerSocket listening = serverSocket;
        if (listening == null) {
            view.notice(NOTICE_NOT_STARTED);
            return;
        }
        Session current = session;
        current.run(ACCEPT, () -> {
            Socket client = current.own(steps.accept().accept(listening));
            listening.close(); // close(listenfd): no more clients wanted
            return client;
        }, this::accepted, failure -> view.say(SAY_ACCEPT_FAILED, failure));
    }

    public void receive() {
        Socket from = connection;
        Step5Receive by = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> by.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> endWith(SAY_CLIENT_GONE));
    }

    public void send() {
        Socket to = connection;
        if (to == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        String text = view.input();
        if (text.isEmpty()) {
            return;
        }
        session.run(SEND, () -> steps.send().send(to, text), () -> {
            view.say(FROM_SERVER, text);
            view.emptyInput();
        }, failure -> view.say(SAY_SEND_FAILED, failure));
    }
}
