package tcpchat.gui;

/** Closes without the goodbye sign. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        session.end(() -> steps.close().close(last));
        view.say(Word.SAY_DISCONNECTED);
    }
}
