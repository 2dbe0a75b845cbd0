package tcpchat.grader.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** One line in a terminal that says how far the run is, and about how long it will take. */
public final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private int all;
    private long start;
    private IntSupplier steps = () -> 0;

    /**
     * A line on that stream.
     *
     * @param terminal whether the line can be written over; if not, there is one from time to time
     */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void begin(int students, IntSupplier stepsDone) {
        all = students;
        steps = stepsDone;
        start = System.nanoTime();
        int seconds = terminal ? 1 : 10;
        clock.scheduleAtFixedRate(this::show, seconds, seconds, TimeUnit.SECONDS);
    }

    void add() {
        done.incrementAndGet();
    }

    void end() {
        clock.shutdownNow();
        if (terminal) {
            out.print("\r\u001b[K");
        }
    }

    private void show() {
        String line = RunText.PROGRESS.say(done, all, steps.getAsInt(), left());
        out.print(terminal ? "\r\u001b[K" + line : line + System.lineSeparator());
        out.flush();
    }

    /** As long for each that is left as for each that is done. */
    private String left() {
        if (done.get() == 0) {
            return "?";
        }
        Duration left = Duration.ofNanos((System.nanoTime() - start) / done.get() * (all - done.get()));
        return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
    }
}
