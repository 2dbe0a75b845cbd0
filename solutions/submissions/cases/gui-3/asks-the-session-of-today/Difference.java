package tcpchat.gui;

/** Tells the field's session, which may be a later one by then. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        for (String text = receiver.receive(from); text != null; text = receiver.receive(from)) {
            String arrived = text;
            session.tell(() -> view.say(Word.FROM_SERVER, arrived));
        }
    }
}
