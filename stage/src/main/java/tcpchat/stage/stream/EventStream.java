package tcpchat.stage.stream;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Brings every event to everybody who listens, in one order. Safe for any thread; a listener is called in the thread
 * that publishes, one event at a time, and must not wait.
 */
public final class EventStream {

    private final long start;
    private final long startMicros;
    private final List<Consumer<StageEvent>> listeners = new CopyOnWriteArrayList<>();

    /** A stream whose time begins now. */
    public EventStream() {
        // The first call loads classes, which takes longer than a handshake.
        wall();
        start = System.nanoTime();
        startMicros = wall();
    }

    /** A stream whose time is that of another one, in another program on this machine. */
    public EventStream(long start) {
        this.start = start;
        wall();
        startMicros = wall() - (System.nanoTime() - start) / 1_000;
    }

    private static long wall() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    /** Has the listener told of every event from now on. */
    public void subscribe(Consumer<StageEvent> listener) {
        listeners.add(listener);
    }

    /** When the time of its events began, as {@link System#nanoTime} tells it in every program on this machine. */
    long startNanos() {
        return start;
    }

    /** When the time of its events began, in microseconds since 1970. */
    public long startMicros() {
        return startMicros;
    }

    /** Publishes the event that is made of the present time. */
    public synchronized void publish(LongFunction<StageEvent> event) {
        replay(event.apply((System.nanoTime() - start) / 1_000));
    }

    /** Publishes an event of the past, with the time that it has. */
    public synchronized void replay(StageEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
