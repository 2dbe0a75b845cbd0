package tcpchat.gui;

/** Reads the field in the farewell, when the end of the session has cleared it. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        session.end(() -> {
            if (socket != null) {
                steps.send().send(socket, GOODBYE);
                steps.close().close(socket);
            }
        });
        view.say(Word.SAY_DISCONNECTED);
    }
}
