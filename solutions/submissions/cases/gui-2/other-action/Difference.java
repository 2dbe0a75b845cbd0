package tcpchat.gui;

/** Runs under the action of the receive loop, which is under way all the time. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(Action.RECEIVE, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }
}
