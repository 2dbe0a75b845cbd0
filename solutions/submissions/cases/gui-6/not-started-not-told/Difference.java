package tcpchat.gui;

/** Not started, and no notice says so. */
class ServerPresenter {

    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else if (door != null) {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(door)), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }
}
