package tcpchat.gui;

/** Hands the text over in a field, where the next one may be by then. */
class ClientPresenter {

    private volatile String latest;

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        while ((text = receiver.receive(from)) != null) {
            latest = text;
            current.tell(() -> view.say(Word.FROM_SERVER, latest));
        }
    }
}
