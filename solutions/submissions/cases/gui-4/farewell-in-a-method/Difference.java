package tcpchat.gui;

/** The farewell is a method; the line comes first, and the close is made sure of. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else {
            Socket mine = socket;
            view.say(Word.SAY_DISCONNECTED);
            session.end(() -> farewell(mine));
        }
    }

    private void farewell(Socket mine) throws IOException {
        if (mine == null) {
            return;
        }
        try {
            steps.send().send(mine, GOODBYE);
        } finally {
            steps.close().close(mine);
        }
    }
}
