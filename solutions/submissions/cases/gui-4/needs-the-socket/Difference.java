package tcpchat.gui;

/** Says goodbye to nobody while it still connects. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        session.end(() -> {
            steps.send().send(last, GOODBYE);
            steps.close().close(last);
        });
        view.say(Word.SAY_DISCONNECTED);
    }
}
