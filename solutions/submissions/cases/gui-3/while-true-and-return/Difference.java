package tcpchat.gui;

/** A loop that is left in its middle: right. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        while (true) {
            String text = receiver.receive(from);
            if (text == null) {
                return;
            }
            current.tell(() -> view.say(Word.FROM_SERVER, text));
        }
    }
}
