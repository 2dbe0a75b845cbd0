package tcpchat.gui;

/** Shows the end of the stream as a text. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        do {
            text = receiver.receive(from);
            String arrived = text;
            current.tell(() -> view.say(Word.FROM_SERVER, arrived));
        } while (text != null);
    }
}
