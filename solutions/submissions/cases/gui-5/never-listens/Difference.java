package tcpchat.gui;

/** Settles the address and never listens. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            steps.bind().bindAddress(created, here.host(), here.port());
            return created;
        }, this::started, this::giveUp);
    }
}
