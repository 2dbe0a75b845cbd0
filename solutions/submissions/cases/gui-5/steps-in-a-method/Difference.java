package tcpchat.gui;

/** The work stands in a method of its own: right. */
class ServerPresenter {

    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> open(fresh, here), this::started, this::giveUp);
    }

    private ServerSocket open(Session owner, Address here) throws java.io.IOException {
        ServerSocket created = steps.create().create();
        owner.own(created);
        steps.listen().listen(created, steps.bind().bindAddress(created, here.host(), here.port()), BACKLOG);
        return created;
    }
}
