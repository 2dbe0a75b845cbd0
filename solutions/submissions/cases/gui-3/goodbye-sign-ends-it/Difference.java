package tcpchat.gui;

/** Takes a received goodbye sign for the end, but for the client it is a text. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        while (true) {
            String text = receiver.receive(from);
            if (text == null || text.equals(GOODBYE)) {
                return;
            }
            current.tell(() -> view.say(Word.FROM_SERVER, text));
        }
    }
}
