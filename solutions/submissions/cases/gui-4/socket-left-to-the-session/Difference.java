package tcpchat.gui;

/** Closes after the goodbye even where that fails: right. */
class ClientPresenter {

    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else {
            view.say(Word.SAY_DISCONNECTED);
            Socket last = socket;
            session.end(last == null ? () -> { } : () -> {
                try {
                    steps.send().send(last, GOODBYE);
                } finally {
                    steps.close().close(last);
                }
            });
        }
    }
}
