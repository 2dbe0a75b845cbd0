package tcpchat.gui;

/** Keeps the failure from the caller. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        try {
            for (String text = receiver.receive(from); text != null; text = receiver.receive(from)) {
                String arrived = text;
                current.tell(() -> view.say(Word.FROM_SERVER, arrived));
            }
        } catch (IOException e) {
            current.tell(() -> view.say(Word.SAY_SERVER_GONE));
        }
    }
}
