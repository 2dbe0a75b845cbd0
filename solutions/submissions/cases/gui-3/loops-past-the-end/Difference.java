package tcpchat.gui;

/** Goes on after the end of the stream, for ever. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        while (true) {
            String text = receiver.receive(from);
            if (text != null) {
                current.tell(() -> view.say(Word.FROM_SERVER, text));
            }
        }
    }
}
