package tcpchat.gui;

/** Binds every interface, whatever stands in the window. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress address = steps.bind().bindAddress(created, "", here.port());
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, failure -> giveUp(SAY_START_FAILED, failure));
    }
}
