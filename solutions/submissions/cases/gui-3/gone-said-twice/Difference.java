package tcpchat.gui;

/** Says that the server is gone, which the caller says too. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        while ((text = receiver.receive(from)) != null) {
            String arrived = text;
            current.tell(() -> view.say(Word.FROM_SERVER, arrived));
        }
        current.tell(() -> view.say(Word.SAY_SERVER_GONE));
    }
}
