package tcpchat.gui;

/** Sends in the handler itself: the window stands still while the server does not read. */
class ClientPresenter {

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            try {
                steps.send().send(to, text);
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            } catch (IOException e) {
                serverGone();
            }
        }
    }
}
