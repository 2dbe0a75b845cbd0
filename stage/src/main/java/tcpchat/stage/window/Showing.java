package tcpchat.stage.window;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import tcpchat.stage.experiment.Bench;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Performance;

/** An experiment in front of a class, in a thread of its own, until it is closed. Safe for any thread. */
final class Showing implements AutoCloseable {

    private final Act act;
    private final Bench bench;
    private final Thread thread;
    private final Runnable changed;
    private final Semaphore lecturer = new Semaphore(0);
    private volatile boolean waits;
    private volatile boolean runs = true;

    /**
     * Begins with the question.
     *
     * @param failed  told why the experiment can't be shown, in a thread of the experiment's
     * @param changed called, in such a thread, when it waits or goes on
     */
    Showing(Experiment experiment, Act act, Consumer<Throwable> failed, Runnable changed) {
        this.act = act;
        this.changed = changed;
        bench = new Bench(act.recorder(), this::awaitLecturer);
        thread = daemon("experiment " + experiment.letter(), () -> perform(experiment, failed));
        thread.start();
    }

    /** Whether it waits for {@link #goOn}. */
    boolean waits() {
        return waits;
    }

    /** Whether there is something to come yet. */
    boolean runs() {
        return runs;
    }

    /** Goes on where it waits for the lecturer: the vote is over, or everybody has looked at what there is to be seen. */
    void goOn() {
        if (waits) {
            lecturer.release();
        }
    }

    /** Ends it, and closes its sockets in the background. */
    @Override
    public void close() {
        thread.interrupt();
        daemon("end of an experiment", () -> {
            bench.close();
            act.close();
        }).start();
    }

    private void perform(Experiment experiment, Consumer<Throwable> failed) {
        try {
            new Performance(this::awaitLecturer).perform(experiment, bench);
        } catch (InterruptedException brokenOff) {
            // Something else has been asked for.
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            failed.accept(failure);
        } finally {
            runs = false;
            changed.run();
        }
    }

    private void awaitLecturer() throws InterruptedException {
        lecturer.drainPermits();
        waits = true;
        changed.run();
        try {
            lecturer.acquire();
        } finally {
            waits = false;
            changed.run();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
