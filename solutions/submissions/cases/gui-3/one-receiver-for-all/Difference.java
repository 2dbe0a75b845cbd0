package tcpchat.gui;

/** Keeps the receiver for the next connection, with what the last one left in it. */
class ClientPresenter {

    private Step4Receive receiver;

    public void receiveLoop(Session current, Socket from) throws IOException {
        if (receiver == null) {
            receiver = steps.receivers().get();
        }
        String text;
        while ((text = receiver.receive(from)) != null) {
            String arrived = text;
            current.tell(() -> view.say(Word.FROM_SERVER, arrived));
        }
    }
}
