package tcpchat.gui;

/** Does not look whether a client is there already. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(NOTICE_NOT_STARTED);
        } else {
            current.run(ACCEPT, () -> current.own(steps.accept().accept(door)), this::accepted,
                    failure -> view.say(SAY_ACCEPT_FAILED, failure));
        }
    }
}
