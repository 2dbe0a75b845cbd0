package tcpchat.grader.seal;

import java.time.Duration;
import tcpchat.tutor.junit.TestHost;

/** The student's code is behind a pipe: its JVM takes a while to start, and each operation a while to cross. */
final class StudentsHost implements TestHost {

    /** On a busy machine. */
    private static final long MICROS_FOR_AN_OPERATION = 200;
    private static final long MOST_OPERATIONS = 50_000;

    private long before;

    @Override
    public void prepare() {
        before = Students.jvm().operations();
    }

    @Override
    public Duration overhead() {
        long operations = Students.present().map(StudentJvm::operations).orElse(before) - before;
        return Duration.ofNanos(1_000 * MICROS_FOR_AN_OPERATION * Math.max(0, Math.min(operations, MOST_OPERATIONS)));
    }
}
