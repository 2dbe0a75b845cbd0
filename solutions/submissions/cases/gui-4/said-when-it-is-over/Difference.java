package tcpchat.gui;

/** Says the line through the session, which is over by then and tells nobody. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        Session current = session;
        current.end(() -> {
            if (last != null) {
                steps.send().send(last, GOODBYE);
                steps.close().close(last);
            }
            current.tell(() -> view.say(Word.SAY_DISCONNECTED));
        });
    }
}
