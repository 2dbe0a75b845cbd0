package tcpchat.stage.tutorial;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.swing.Timer;

/**
 * The pulse of the event thread: a Swing timer, whose beats come only while that thread is free. What it has measured
 * can be asked for from any thread; all else belongs to the event thread.
 */
final class Heart {

    private static final int PULSE_MILLIS = 20;

    private final Timer timer = new Timer(PULSE_MILLIS, beat -> beat());
    private final LongConsumer everyBeat;
    private final long start = System.nanoTime();
    private volatile long lastBeat = start;
    private volatile long longestPause;

    /** A heart that does not beat yet; each beat is told how many milliseconds it has been there. */
    Heart(LongConsumer everyBeat) {
        this.everyBeat = everyBeat;
    }

    /** Has it beat from now on. */
    void start() {
        timer.start();
    }

    /** Forgets the pauses so far: what opens a window takes its time as well. */
    void countAnew() {
        lastBeat = System.nanoTime();
        longestPause = 0;
    }

    /** How many milliseconds it had been there at its last beat. */
    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(lastBeat - start);
    }

    /** How many milliseconds ago the last beat was. */
    long millisSinceBeat() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastBeat);
    }

    /** The longest pause between two beats, in milliseconds. */
    long longestPauseMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longestPause);
    }

    private void beat() {
        long now = System.nanoTime();
        longestPause = Math.max(longestPause, now - lastBeat);
        lastBeat = now;
        everyBeat.accept(millis());
    }
}
