package tcpchat.gui;

/** Says that the server is gone, which the caller says too. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        while ((text = receiver.receive(from)) != null) {
            String arrived = text;
            current.tell(() -> view.say(FROM_SERVER, arrived));
        }
        current.tell(() -> view.say(SAY_SERVER_GONE));
    }
}
