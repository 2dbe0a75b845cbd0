package tcpchat.gui;

/** Settles the address for a server socket that never listens. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress address;
            try (ServerSocket other = new ServerSocket()) {
                address = steps.bind().bindAddress(other, here.host(), here.port());
            }
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }
}
