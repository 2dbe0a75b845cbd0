package tcpchat.gui;

/** Leaves out blank texts, but a blank is a text like any other. */
class ClientPresenter {

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
            current.tell(() -> view.say(Word.FROM_SERVER, text));
        }
    }
}
