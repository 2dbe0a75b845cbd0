package tcpchat.stage.stream;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Brings every event to everybody who listens, in one order. Safe for any thread; a listener is called in the thread
 * that publishes, one event at a time, and must not wait.
 */
public final class EventStream {

    private final long start = System.nanoTime();
    private final List<Consumer<StageEvent>> listeners = new CopyOnWriteArrayList<>();

    /** Has the listener told of every event from now on. */
    public void subscribe(Consumer<StageEvent> listener) {
        listeners.add(listener);
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
