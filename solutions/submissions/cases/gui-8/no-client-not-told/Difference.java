package tcpchat.gui;

/** No client is there, and no notice says so. */
class ServerPresenter {

    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to != null && !text.isEmpty()) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }
}
