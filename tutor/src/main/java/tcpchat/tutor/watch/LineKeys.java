package tcpchat.tutor.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** The first letter of each line that is read; where the lines end, no key comes any more. */
final class LineKeys implements Keys {

    private final InputStream in;
    private final int columns;

    LineKeys(InputStream in, int columns) {
        this.in = in;
        this.columns = columns;
    }

    @Override
    public void tell(Consumer<Character> listener) {
        Daemon.of("keys", () -> read(listener)).start();
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public boolean needEnter() {
        return true;
    }

    /** The reader ends with the program: nothing wakes a thread that reads the standard input. */
    @Override
    public void close() {}

    private void read(Consumer<Character> listener) {
        Charset charset = Charset.forName(System.getProperty("stdin.encoding", System.getProperty("native.encoding")));
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, charset));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    listener.accept(line.strip().charAt(0));
                }
            }
        } catch (IOException over) {
            // As at the end of the lines: watching goes on without keys.
        }
    }
}
