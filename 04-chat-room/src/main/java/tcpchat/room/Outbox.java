package tcpchat.room;

import java.io.Closeable;
import java.io.IOException;

/** The way to one member. Step 6 makes one that has a queue. No outbox equals another. */
public interface Outbox extends Closeable {

    /**
     * Puts a text on its way, and waits for nobody.
     *
     * @throws IOException where the member can't be reached any more, or can't keep up
     */
    void put(String text) throws IOException;
}
