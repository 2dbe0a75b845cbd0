package tcpchat.gui;

/** Listens with another backlog. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), here.port());
            steps.listen().listen(created, address, 50);
            return created;
        }, this::started, this::giveUp);
    }
}
