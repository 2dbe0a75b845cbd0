package tcpchat.gui;

/** Makes the address anew, without that of step 2: every interface is lost. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            steps.bind().bindAddress(created, here.host(), here.port());
            steps.listen().listen(created, new InetSocketAddress(here.host(), here.port()), BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }
}
