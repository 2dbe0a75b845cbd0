package tcpchat.gui;

/** Takes a failed accept for a failed start. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(door)), this::accepted, this::giveUp);
        }
    }
}
