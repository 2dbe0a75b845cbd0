package tcpchat.tutor.runner;

import java.util.List;
import tcpchat.tutor.junit.Outcome;

/**
 * What came of a suite.
 *
 * @param tests    the tests that began, in their order; the last of them failed where the code ended the run
 * @param ending   how the run ended
 * @param sentence what there is to say about the ending; empty where all is well
 */
public record SuiteResult(List<TestResult> tests, Ending ending, String sentence) {

    /** How a run may end. */
    public enum Ending {
        /** Every test was tried. */
        COMPLETED,
        /** Every test was tried, and threads of the student's go on running. */
        THREADS_LEFT,
        /** The code ended the JVM, as {@code System.exit} does. */
        EXITED,
        /** The memory was used up. */
        OUT_OF_MEMORY,
        /** Time ran out for the suite as a whole. */
        HUNG,
        /** The JVM ended for a reason outside of it. */
        DIED,
        /** The tests could not be found or loaded. */
        NOT_RUN;

        /** Whether every test was tried. */
        public boolean isWhole() {
            return this == COMPLETED || this == THREADS_LEFT;
        }
    }

    /** Whether every test was tried and none failed, apart from those that are aborted or not started. */
    public boolean isGreen() {
        return ending.isWhole() && tests.stream().noneMatch(test -> test.is(Outcome.FAILED));
    }
}
