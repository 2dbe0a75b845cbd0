package tcpchat.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * One side of a conversation in the terminal. It runs a step and reports it on standard output: a line of six fields
 * with tabs between them, which the {@code lab} command puts beside the lines of the other side.
 *
 * <p>The fields are the time (microseconds since 1970), the step's number, the call, the result, the direction of the
 * bytes ({@code >} sent, {@code <} received, {@code -} none) and the bytes in hexadecimal.
 */
final class Lane {

    /** A step that returns something. */
    interface Returning<T> {
        T run() throws Exception;
    }

    /** A step that returns nothing. */
    interface Silent {
        void run() throws Exception;
    }

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);

    Lane() {
        // What a student's step prints must not be taken for a report.
        System.setOut(System.err);
    }

    /**
     * Runs a step that does something at once. Its time is that of its beginning: what it causes at the other side may
     * be over there before this call has returned here.
     */
    void does(int step, String call, Silent code, Supplier<?> result) throws Exception {
        long time = now();
        code.run();
        report(time, step, call, result.get(), "-", "");
    }

    /** Runs the step that sends a text. */
    void sends(int step, String text, Silent code) throws Exception {
        long time = now();
        code.run();
        report(time, step, "send", "", ">", text);
    }

    /** Runs the step that receives a text; {@code null} is the end of the stream. Its time is that of its return. */
    String receives(int step, Returning<String> code) throws Exception {
        String text = code.run();
        report(now(), step, "receive", text == null ? "null" : "", text == null ? "-" : "<", text == null ? "" : text);
        return text;
    }

    /** Reports a step that has just returned that. */
    void returned(int step, String call, Object result) {
        report(now(), step, call, result, "-", "");
    }

    /** Reports how a conversation failed: the exception's class, its message, and the place it comes from. */
    void failed(Exception failure) {
        StackTraceElement place = failure.getStackTrace()[0];
        out.println(String.join("\t", "failed", failure.getClass().getName(), oneLine(failure.getMessage()),
                place.getClassName(), place.getMethodName(), String.valueOf(place.getLineNumber())));
    }

    private void report(long time, int step, String call, Object result, String direction, String text) {
        out.println(String.join("\t", String.valueOf(time), String.valueOf(step), call, oneLine(result), direction,
                HexFormat.of().formatHex(text.getBytes(UTF_8))));
    }

    private static String oneLine(Object text) {
        return String.valueOf(text).replaceAll("\\s+", " ");
    }

    private static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
