package tcpchat.tutor.watch;

/** Threads that end with the program, whatever they wait for. */
final class Daemon {

    private Daemon() {}

    static Thread of(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
