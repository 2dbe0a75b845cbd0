package tcpchat.gui;

/** A new receiver for each text: what the last one held back is lost. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        String text;
        while ((text = steps.receivers().get().receive(from)) != null) {
            String arrived = text;
            current.tell(() -> view.say(Word.FROM_SERVER, arrived));
        }
    }
}
