package tcpchat.gui;

/** Does not say that it has disconnected. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        session.end(() -> {
            if (last != null) {
                steps.send().send(last, GOODBYE);
            }
            steps.close().close(last);
        });
    }
}
