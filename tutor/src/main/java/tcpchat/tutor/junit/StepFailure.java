package tcpchat.tutor.junit;

import org.opentest4j.AssertionFailedError;

/** A failed test as a student reads it. Its stack trace holds the student's own lines and the test's, nothing else. */
public final class StepFailure extends AssertionFailedError {

    StepFailure(String message, StackTraceElement[] ownLines) {
        super(message);
        setStackTrace(ownLines);
    }
}
