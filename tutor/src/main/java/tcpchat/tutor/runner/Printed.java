package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Keeps the beginning of what is printed; the rest is let go, however much it is. */
final class Printed extends OutputStream {

    private static final int MOST_KEPT = 4096;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** Becomes the standard output and error. A stream that a student closes is replaced at the next call. */
    void capture() {
        PrintStream stream = new PrintStream(this, true, UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    /** What was printed since the last call. */
    synchronized String take() {
        String text = kept.toString(UTF_8);
        kept.reset();
        return text;
    }

    @Override
    public synchronized void write(int single) {
        if (kept.size() < MOST_KEPT) {
            kept.write(single);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        kept.write(bytes, offset, Math.min(length, MOST_KEPT - kept.size()));
    }
}
