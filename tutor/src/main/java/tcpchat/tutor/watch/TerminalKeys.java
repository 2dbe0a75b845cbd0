package tcpchat.tutor.watch;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** The keys of a terminal, each at once. */
final class TerminalKeys implements Keys {

    private static final char ESCAPE = 27;
    private static final long AT_ONCE_MILLIS = 5;
    /** A wait has to have an end, for only then JLine lets go of its lock, and the terminal can be closed meanwhile. */
    private static final long LONG_MILLIS = 60_000;

    private final Terminal terminal;
    private final Attributes before;

    private TerminalKeys(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
    }

    /** Takes the terminal over; empty where there is none, or none that gives keys away one by one. */
    static Optional<Keys> open() {
        if (System.console() == null || "dumb".equals(System.getenv("TERM"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TerminalKeys(TerminalBuilder.builder().system(true).dumb(false).build()));
        } catch (IOException | IllegalStateException noneThatJLineKnows) {
            return Optional.empty();
        }
    }

    @Override
    public void tell(Consumer<Character> listener) {
        Daemon.of("keys", () -> read(listener)).start();
    }

    @Override
    public int columns() {
        return terminal.getColumns();
    }

    @Override
    public boolean needEnter() {
        return false;
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(before);
        terminal.close();
    }

    /** Until the terminal is gone, which says the same as Ctrl-D. */
    private void read(Consumer<Character> listener) {
        NonBlockingReader keys = terminal.reader();
        try {
            int key = keys.read(LONG_MILLIS);
            while (key != NonBlockingReader.EOF) {
                if (key == ESCAPE) {
                    skipRest(keys);
                } else if (key != NonBlockingReader.READ_EXPIRED) {
                    listener.accept((char) key);
                }
                key = keys.read(LONG_MILLIS);
            }
        } catch (IOException gone) {
            // As at the end.
        }
        listener.accept(END_OF_INPUT);
    }

    /** An arrow, for example, comes as an escape and letters, and these letters are no keys of ours. */
    private static void skipRest(NonBlockingReader keys) throws IOException {
        while (keys.read(AT_ONCE_MILLIS) >= 0) {
            continue;
        }
    }
}
