package tcpchat.gui;

/** Goes to the event thread past the session. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        for (String text = receiver.receive(from); text != null; text = receiver.receive(from)) {
            String arrived = text;
            java.awt.EventQueue.invokeLater(() -> view.say(Word.FROM_SERVER, arrived));
        }
    }
}
