package tcpchat.gui;

/** Touches the view in the background. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        for (String text = receiver.receive(from); text != null; text = receiver.receive(from)) {
            view.say(Word.FROM_SERVER, text);
        }
    }
}
