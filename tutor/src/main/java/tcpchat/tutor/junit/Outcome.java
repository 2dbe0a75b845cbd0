package tcpchat.tutor.junit;

import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** What may become of a test. Only one kind counts for "done", and only one for "wrong". */
public enum Outcome {
    /** It ran, and nothing was thrown. */
    PASSED,
    /** Something was thrown. */
    FAILED,
    /** It met a TODO. */
    NOT_STARTED,
    /** It was left out, for earlier ones hung. */
    NOT_TRIED,
    /** It says nothing: this system gave it no chance, or somebody saw to it that it did not run. */
    ABORTED;

    /** What has become of a test, as JUnit tells it. */
    public static Outcome of(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        return switch (result.getStatus()) {
            case SUCCESSFUL -> isOfStep(test) && !Executed.has(test.getUniqueId()) ? ABORTED : PASSED;
            case FAILED -> FAILED;
            case ABORTED -> thrown instanceof NotStarted ? NOT_STARTED
                    : thrown instanceof NotTried ? NOT_TRIED : ABORTED;
        };
    }

    private static boolean isOfStep(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaClass())
                .filter(type -> AnnotationSupport.isAnnotated(type, StepTest.class))
                .isPresent();
    }
}
