package tcpchat.stage.stream;

/**
 * Sees the segments themselves, and publishes each as it comes. While it does, nothing has to be said of them by other
 * means. Safe for any thread but the event thread.
 */
public interface Tap extends AutoCloseable {

    /** What is there where nobody has asked for one: it sees nothing. */
    Tap NONE = new Tap() {};

    /** Begins to look at the connections of that server, before it has any. */
    default void watch(int serverPort) {}

    /** Whether all segments are seen of the servers named. */
    default boolean isOpen() {
        return false;
    }

    /** Waits until everything is published that has crossed so far. */
    default void catchUp() {}

    /** Forgets the servers named so far. */
    default void reset() {}

    /** Sees nothing more. */
    @Override
    default void close() {}
}
