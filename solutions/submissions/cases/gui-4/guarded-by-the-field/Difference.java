package tcpchat.gui;

/** Asks the field in the farewell whether there is anybody to say goodbye to. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        session.end(() -> {
            if (socket != null) {
                steps.send().send(socket, GOODBYE);
            }
            steps.close().close(socket);
        });
        view.say(Word.SAY_DISCONNECTED);
    }
}
