package tcpchat.gui;

/** Sends a line end after the goodbye sign. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        session.end(() -> {
            if (last != null) {
                steps.send().send(last, GOODBYE + "\n");
            }
            steps.close().close(last);
        });
        view.say(Word.SAY_DISCONNECTED);
    }
}
