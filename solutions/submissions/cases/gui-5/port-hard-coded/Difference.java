package tcpchat.gui;

/** Binds the usual port, whatever stands in the window. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), 8888);
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }
}
