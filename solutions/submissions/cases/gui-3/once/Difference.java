package tcpchat.gui;

/** Receives a single text. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        String text = steps.receivers().get().receive(from);
        if (text != null) {
            current.tell(() -> view.say(FROM_SERVER, text));
        }
    }
}
