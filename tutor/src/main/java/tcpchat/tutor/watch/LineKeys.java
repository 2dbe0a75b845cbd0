package tcpchat.tutor.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The first letter of each line that is read; where the lines end, no key comes any more. */
final class LineKeys implements Keys {

    private final BlockingQueue<Character> pressed = new LinkedBlockingQueue<>();
    private final int columns;

    LineKeys(InputStream in, int columns) {
        this.columns = columns;
        Thread reader = new Thread(() -> read(in), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public Optional<Character> next(Duration limit) throws InterruptedException {
        return Optional.ofNullable(pressed.poll(limit.toMillis(), TimeUnit.MILLISECONDS));
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

    private void read(InputStream in) {
        Charset charset = Charset.forName(System.getProperty("stdin.encoding", System.getProperty("native.encoding")));
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, charset));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    pressed.add(line.strip().charAt(0));
                }
            }
        } catch (IOException over) {
            // As at the end of the lines: watching goes on without keys.
        }
    }
}
