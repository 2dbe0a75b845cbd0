package tcpchat.gui;

/** Tells the field's session, which may be a later one by then. */
class ClientPresenter {

    public void connect() {
        if (!session.isOver()) {
            view.notice(NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, address.host(), address.port(), PATIENCE);
            return created;
        }, this::connected, failure -> giveUp(SAY_CONNECT_FAILED, failure));
    }

    public void send() {
        Socket to = socket;
        if (to == null) {
            view.notice(NOTICE_NOT_CONNECTED);
            return;
        }
        String text = view.input();
        if (isMessage(text)) {
            session.run(SEND, () -> steps.send().send(to, text), () -> {
                view.say(FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        while ((text = receiver.receive(from)) != null) {
            String arrived = text;
            session.tell(() -> view.say(FROM_SERVER, arrived));
        }
    }
}
