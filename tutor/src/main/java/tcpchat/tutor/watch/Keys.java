package tcpchat.tutor.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Where the keys come from that a person presses. */
interface Keys extends AutoCloseable {

    /** Waits at most that long for a key; empty where none was pressed. */
    Optional<Character> next(Duration limit) throws IOException, InterruptedException;

    /** How wide the terminal is at this moment. */
    int columns();

    /** Whether a key has to be followed by Enter. */
    boolean needEnter();

    @Override
    void close() throws IOException;
}
