package tcpchat.tutor.runner;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;

/** What a suite may leave behind in a JVM, as it was before the suite. */
final class Traces {

    /** The partners' own threads end with their sockets, which are closed already; a window's session takes 0.3 s. */
    private static final Duration TIME_TO_END = Duration.ofMillis(500);

    private final WorkerHost host;
    private final Set<Thread> threads = Set.copyOf(Thread.getAllStackTraces().keySet());
    private final Properties properties = (Properties) System.getProperties().clone();
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    Traces(WorkerHost host) {
        this.host = host;
    }

    /** Compares with how it is now. */
    Event.Over over(String failure) throws InterruptedException {
        awaitThreads();
        Map<Thread, StackTraceElement[]> left = left();
        int students = (int) left.values().stream().filter(StudentThreads::isOfAStartedThread).count();
        boolean untouched = left.isEmpty() && properties.equals(System.getProperties())
                && locale.equals(Locale.getDefault()) && timeZone.equals(TimeZone.getDefault());
        return new Event.Over(failure, students, untouched);
    }

    private void awaitThreads() throws InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_END.toNanos();
        // One that ends may have started another, so it looks again.
        Set<Thread> left = left().keySet();
        while (!left.isEmpty()) {
            for (Thread thread : left) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    return;
                }
                thread.join(millis);
            }
            left = left().keySet();
        }
    }

    private Map<Thread, StackTraceElement[]> left() {
        Map<Thread, StackTraceElement[]> left = StudentThreads.since(threads);
        left.keySet().removeIf(host::owns);
        return left;
    }
}
