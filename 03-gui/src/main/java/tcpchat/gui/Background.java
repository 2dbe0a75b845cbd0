package tcpchat.gui;

import java.util.concurrent.Executor;

/**
 * Where work is done that may wait: each piece in a thread of its own, for a thread that waits in a socket call can do
 * nothing else. They are daemon threads, so none of them keeps the program alive.
 */
final class Background {

    private final Executor eventThread;

    /** What is told reaches the views through this executor; the presenters need not know that it is Swing's. */
    Background(Executor eventThread) {
        this.eventThread = eventThread;
    }

    /** Starts the work and returns at once. */
    Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, "chat " + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Has this run on the event thread. */
    void tell(Runnable news) {
        eventThread.execute(news);
    }
}
