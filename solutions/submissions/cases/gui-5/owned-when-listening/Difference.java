package tcpchat.gui;

/** The session owns the server socket once it listens: where that fails nobody closes it. */
class ServerPresenter {

    public void start() {
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket made = steps.create().create();
            InetSocketAddress at = steps.bind().bindAddress(made, address.host(), address.port());
            steps.listen().listen(made, at, BACKLOG);
            return fresh.own(made);
        }, this::started, this::giveUp);
    }
}
