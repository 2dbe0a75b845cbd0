package tcpchat.gui;

/** Refuses to give up while it still connects. */
class ClientPresenter {

    public void disconnect() {
        Socket last = socket;
        if (last == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        session.end(() -> {
            steps.send().send(last, GOODBYE);
            steps.close().close(last);
        });
        view.say(Word.SAY_DISCONNECTED);
    }
}
