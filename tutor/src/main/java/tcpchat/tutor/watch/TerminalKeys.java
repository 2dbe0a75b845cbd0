package tcpchat.tutor.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The keys of a terminal, each at once. */
final class TerminalKeys implements Keys {

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
    public Optional<Character> next(Duration limit) throws IOException {
        int key = terminal.reader().read(limit.toMillis());
        return key < 0 ? Optional.empty() : Optional.of((char) key);
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
}
