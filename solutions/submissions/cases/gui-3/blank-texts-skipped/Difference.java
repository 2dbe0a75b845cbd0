package tcpchat.gui;

/** Leaves out blank texts, but a blank is a text like any other. */
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

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        while (true) {
            String text = receiver.receive(from);
            if (text == null) {
                break;
            }
            if (text.isBlank()) {
                continue; // nothing worth showing
            }
            current.tell(() -> view.say(FROM_SERVER, text));
        }
    }
}
