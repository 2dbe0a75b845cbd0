package tcpchat.gui;

/** The work reads the field: by then it may be the next session. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        openSession().run(Action.START, () -> {
            ServerSocket created = session.own(steps.create().create());
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), here.port());
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }
}
