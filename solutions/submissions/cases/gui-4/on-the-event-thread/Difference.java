package tcpchat.gui;

/** Says goodbye in the handler itself. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        try {
            if (socket != null) {
                steps.send().send(socket, GOODBYE);
            }
            steps.close().close(socket);
        } catch (IOException e) {
            // The server is gone, so be it.
        }
        session.end(() -> { });
        view.say(Word.SAY_DISCONNECTED);
    }
}
