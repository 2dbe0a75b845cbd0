package tcpchat.gui;

/** Calls itself for each text, so that a long conversation overflows the stack. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        receiveNext(steps.receivers().get(), current, from);
    }

    private void receiveNext(Step4Receive receiver, Session current, Socket from) throws IOException {
        String text = receiver.receive(from);
        if (text != null) {
            current.tell(() -> view.say(Word.FROM_SERVER, text));
            receiveNext(receiver, current, from);
        }
    }
}
