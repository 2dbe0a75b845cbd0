package tcpchat.tutor.junit;

import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import tcpchat.tutor.partner.Misconception;

/** A failed test as a student reads it. Its stack trace holds the student's own lines and the test's, nothing else. */
public final class StepFailure extends AssertionFailedError {

    private final Misconception cause;

    StepFailure(String message, Misconception cause, StackTraceElement[] ownLines) {
        super(message);
        this.cause = cause;
        setStackTrace(ownLines);
    }

    /** The likeliest cause; empty where none is known. */
    public Optional<Misconception> likelyCause() {
        return Optional.ofNullable(cause);
    }
}
