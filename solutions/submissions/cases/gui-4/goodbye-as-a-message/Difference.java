package tcpchat.gui;

/** Sends the goodbye as a message is sent, and the session ends only when that is done. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        if (last == null) {
            session.end(() -> {});
            view.say(Word.SAY_DISCONNECTED);
            return;
        }
        Session current = session;
        current.run(Action.SEND, () -> steps.send().send(last, GOODBYE), () -> hangUp(current, last),
                failure -> hangUp(current, last));
    }

    private void hangUp(Session current, Socket last) {
        current.end(() -> steps.close().close(last));
        view.say(Word.SAY_DISCONNECTED);
    }
}
