package tcpchat.gui;

/** First what can't be done, then the parts one by one: right. */
class ClientPresenter {

    public void send() {
        String text = view.input();
        if (socket == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        if (!isMessage(text)) {
            return;
        }
        final Socket target = socket;
        Session.Task sending = () -> steps.send().send(target, text);
        Runnable shown = () -> {
            view.emptyInput();
            view.say(Word.FROM_CLIENT, text);
        };
        session.run(Action.SEND, sending, shown, failure -> serverGone());
    }
}
