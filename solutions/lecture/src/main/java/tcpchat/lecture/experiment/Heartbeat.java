package tcpchat.lecture.experiment;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A thread that does one task after the other, as an event thread does, and has a pulse: a task that comes again and
 * again. While another task holds the thread, there is no pulse, and a window would not answer.
 */
final class Heartbeat implements Closeable {

    private static final Duration PULSE = Duration.ofMillis(20);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "heartbeat");
        daemon.setDaemon(true);
        return daemon;
    });
    private volatile long lastBeat = System.nanoTime();
    private volatile long longestPause;

    Heartbeat() {
        thread.scheduleWithFixedDelay(this::beat, 0, PULSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has the thread do this, as a button's listener does. */
    void press(Runnable listener) {
        thread.execute(listener);
    }

    /** How many milliseconds ago the last beat was. */
    long millisSinceBeat() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastBeat);
    }

    /** The longest pause between two beats, in milliseconds. */
    long longestPauseMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longestPause);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void beat() {
        long now = System.nanoTime();
        longestPause = Math.max(longestPause, now - lastBeat);
        lastBeat = now;
    }
}
