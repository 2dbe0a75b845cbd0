package tcpchat.gui;

/** Says that the server has left, but it was the user. */
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
        view.say(Word.SAY_SERVER_GONE);
    }
}
