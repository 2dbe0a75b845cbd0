package tcpchat.tutor.watch;

import java.io.IOException;
import java.util.function.Consumer;

/** Where the keys come from that a person presses. */
interface Keys extends AutoCloseable {

    /** What Ctrl-C and Ctrl-D come as, and what stands for a terminal that is gone. */
    char INTERRUPT = 3;
    char END_OF_INPUT = 4;

    /** Hands every key over as it is pressed, from now on and in a thread of its own. */
    void tell(Consumer<Character> listener);

    /** How wide the terminal is at this moment. */
    int columns();

    /** Whether a key has to be followed by Enter. */
    boolean needEnter();

    @Override
    void close() throws IOException;
}
