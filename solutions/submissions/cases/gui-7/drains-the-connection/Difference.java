package tcpchat.gui;

/** Receives until nothing is left, not once for each press. */
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
        current.run(ACCEPT, () -> current.own(steps.accept().accept(listening)), this::accepted,
                failure -> view.say(SAY_ACCEPT_FAILED, failure));
    }

    public void receive() {
        Socket from = connection;
        Step5Receive by = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> {
            String first = by.receive(from);
            if (first == null) {
                return null;
            }
            StringBuilder all = new StringBuilder(first);
            // take the whole message, however long
            while (from.getInputStream().available() > 0) {
                String more = by.receive(from);
                if (more == null) {
                    break;
                }
                all.append(more);
            }
            return all.toString();
        }, text -> {
            if (text == null || GOODBYE.equals(text)) {
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
