package tcpchat.gui;

/** No session is open, and no notice says so. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            return;
        }
        Socket last = socket;
        session.end(() -> {
            if (last != null) {
                steps.send().send(last, GOODBYE);
            }
            steps.close().close(last);
        });
        view.say(Word.SAY_DISCONNECTED);
    }
}
