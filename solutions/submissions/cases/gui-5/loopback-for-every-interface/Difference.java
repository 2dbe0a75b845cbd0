package tcpchat.gui;

/** Takes the empty host for this machine alone, but it means every interface. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            String host = here.host().isEmpty() ? "127.0.0.1" : here.host();
            InetSocketAddress address = steps.bind().bindAddress(created, host, here.port());
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }
}
