package tcpchat.gui;

/** Closes the socket, which is the session's. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        try (from) {
            for (String text = receiver.receive(from); text != null; text = receiver.receive(from)) {
                String arrived = text;
                current.tell(() -> view.say(Word.FROM_SERVER, arrived));
            }
        }
    }
}
