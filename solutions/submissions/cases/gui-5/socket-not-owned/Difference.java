package tcpchat.gui;

/** Nobody owns the server socket: where the start fails it stays open. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = steps.create().create();
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), here.port());
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }
}
