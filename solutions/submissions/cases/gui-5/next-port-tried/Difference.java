package tcpchat.gui;

/** Takes the next port where the one in the window is taken. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            int port = here.port();
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), port);
            try {
                steps.listen().listen(created, address, BACKLOG);
            } catch (java.net.BindException taken) {
                address = steps.bind().bindAddress(created, here.host(), port + 1);
                steps.listen().listen(created, address, BACKLOG);
            }
            return created;
        }, this::started, this::giveUp);
    }
}
