package tcpchat.gui;

/** Shows a text of several lines as several texts. */
class ClientPresenter {

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        while ((text = receiver.receive(from)) != null) {
            for (String line : text.split("\n")) {
                current.tell(() -> view.say(Word.FROM_SERVER, line));
            }
        }
    }
}
