package tcpchat.gui;

/** Not connected, and no notice says so. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to != null && isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
