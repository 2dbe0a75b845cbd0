package tcpchat.gui;

/** Receives a single text. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        String text = steps.receivers().get().receive(from);
        if (text != null) {
            current.tell(() -> view.say(Word.FROM_SERVER, text));
        }
    }
}
