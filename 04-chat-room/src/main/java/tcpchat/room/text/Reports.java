package tcpchat.room.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What happens in the room and at its members, on standard output, for the {@code lab} command to draw as lanes. A line is
 * the time (microseconds since 1970), who, what, and what it is about, each as UTF-8 in hexadecimal, with tabs between.
 */
final class Reports {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Set<List<String>> told = new HashSet<>();
    private Throwable fault;

    Reports() {
        // What a student's step prints must not be taken for a report.
        System.setOut(System.err);
    }

    /** It happens now. */
    synchronized void tell(String who, String what, String... about) {
        line(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())), who, what, about);
        told.add(event(who, what));
        told.add(event(who, what, about));
        notifyAll();
    }

    /** Whether that has happened; where nothing is said of what it was about, whatever that was. */
    synchronized boolean has(String who, String what, String... about) {
        return told.contains(event(who, what, about));
    }

    /**
     * Waits until that has happened.
     *
     * @throws Broken where a step has failed, or where it does not happen
     */
    synchronized void await(String who, String what, String... about) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!has(who, what, about)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (fault != null) {
                throw new Broken();
            } else if (left <= 0) {
                throw hung(who, what, about);
            }
            wait(left);
        }
    }

    /** Reports that the play does not go on, as that does not happen. */
    synchronized Broken hung(String who, String what, String... about) {
        line("hung", who, what, about);
        return new Broken();
    }

    /** Reports how a step has failed: the exception's class, its message, and the place it comes from. The first one counts. */
    synchronized void failed(Throwable failure) {
        if (fault == null) {
            fault = failure;
            StackTraceElement[] trace = failure.getStackTrace();
            StackTraceElement place = trace.length == 0 ? new StackTraceElement("", "", "", 0) : trace[0];
            out.println(String.join("\t", "failed", failure.getClass().getName(),
                    String.valueOf(failure.getMessage()).replaceAll("\\s+", " "), place.getClassName(),
                    place.getMethodName(), String.valueOf(place.getLineNumber())));
            notifyAll();
        }
    }

    private void line(String first, String who, String what, String... about) {
        List<String> fields = new ArrayList<>(List.of(first, who, what));
        for (String text : about) {
            fields.add(HexFormat.of().formatHex(text.getBytes(UTF_8)));
        }
        out.println(String.join("\t", fields));
    }

    private static List<String> event(String who, String what, String... about) {
        List<String> event = new ArrayList<>(List.of(who, what));
        event.addAll(List.of(about));
        return event;
    }

    /** The play does not go on; why has been reported. */
    static final class Broken extends RuntimeException {

        Broken() {
            super("the play does not go on");
        }
    }
}
