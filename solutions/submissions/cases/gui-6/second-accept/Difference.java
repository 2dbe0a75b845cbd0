package tcpchat.gui;

/** Does not look whether a client is there already. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(door)), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
