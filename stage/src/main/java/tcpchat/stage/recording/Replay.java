package tcpchat.stage.recording;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import tcpchat.stage.stream.StageEvent;

/**
 * Shows a run again, at the pace at which it was recorded; a long wait is shortened. It can be paused, and be led
 * event by event. Safe for any thread.
 */
public final class Replay implements AutoCloseable {

    private static final long LONGEST_WAIT_MICROS = 700_000;
    /** So that the eye can follow: what took the machine a few microseconds is seen one after the other. */
    private static final long SHORTEST_WAIT_MICROS = 120_000;

    private final List<StageEvent> events;
    private final Consumer<StageEvent> audience;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean paused;
    private boolean closed;
    private int steps;

    /** A replay for that audience; it begins with {@link #start}. */
    public Replay(Recording recording, Consumer<StageEvent> audience) {
        this.events = recording.events();
        this.audience = audience;
    }

    /** Starts it in a thread of its own, which calls the audience and then the last one. */
    public void start(Runnable last) {
        Thread thread = new Thread(() -> play(last), "replay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Pauses it, or has it go on. */
    public void pause(boolean pause) {
        change(() -> paused = pause);
    }

    /** Whether it is paused. */
    public boolean isPaused() {
        lock.lock();
        try {
            return paused;
        } finally {
            lock.unlock();
        }
    }

    /** Shows one event more, and pauses. */
    public void step() {
        change(() -> {
            paused = true;
            steps++;
        });
    }

    /** Breaks it off. */
    @Override
    public void close() {
        change(() -> closed = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void play(Runnable last) {
        try {
            long before = events.isEmpty() ? 0 : events.get(0).micros();
            for (StageEvent event : events) {
                long wait = Math.min(event.micros() - before, LONGEST_WAIT_MICROS);
                if (!awaitTurn(Math.max(SHORTEST_WAIT_MICROS, wait))) {
                    return;
                }
                audience.accept(event);
                before = event.micros();
            }
            last.run();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the next event may be shown; {@code false} where it is broken off. */
    private boolean awaitTurn(long micros) throws InterruptedException {
        lock.lock();
        try {
            long nanos = TimeUnit.MICROSECONDS.toNanos(micros);
            while (!closed && (paused ? steps == 0 : nanos > 0)) {
                if (paused) {
                    changed.await();
                } else {
                    nanos = changed.awaitNanos(nanos);
                }
            }
            steps = paused ? steps - 1 : 0;
            return !closed;
        } finally {
            lock.unlock();
        }
    }
}
