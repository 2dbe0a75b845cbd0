package tcpchat.gui;

/** Runs the steps in the handler itself. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        try {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), here.port());
            steps.listen().listen(created, address, BACKLOG);
            started(created);
        } catch (java.io.IOException | IllegalArgumentException failure) {
            giveUp(failure);
        }
    }
}
