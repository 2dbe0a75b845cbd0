package tcpchat.tutor.runner;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;

/** What a suite may leave behind in a JVM, as it was before the suite. */
final class Traces {

    /** The partners' own threads end with their sockets, which are closed already. */
    private static final Duration TIME_TO_END = Duration.ofMillis(200);

    private final Set<Thread> threads = Set.copyOf(Thread.getAllStackTraces().keySet());
    private final Properties properties = (Properties) System.getProperties().clone();
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    /** Compares with how it is now. */
    Event.Over over(String failure) throws InterruptedException {
        List<Thread> left = threadsLeft();
        int students = (int) left.stream().filter(StudentThreads::isStudents).count();
        boolean untouched = left.isEmpty() && properties.equals(System.getProperties())
                && locale.equals(Locale.getDefault()) && timeZone.equals(TimeZone.getDefault());
        return new Event.Over(failure, students, untouched);
    }

    private List<Thread> threadsLeft() throws InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_END.toNanos();
        for (Thread thread : StudentThreads.since(threads).toList()) {
            thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        }
        return StudentThreads.since(threads).toList();
    }
}
