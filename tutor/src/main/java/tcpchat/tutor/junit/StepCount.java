package tcpchat.tutor.junit;

import org.opentest4j.TestAbortedException;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** Counts, while a run goes on, how the tests of one step end. */
final class StepCount {

    private final Step step;
    private Tally core = Tally.NONE;
    private Tally challenge = Tally.NONE;
    private String place;

    StepCount(Step step) {
        this.step = step;
    }

    /** Adds a test that ended with what was thrown; {@code null} where it passed. */
    synchronized void add(boolean isChallenge, Throwable thrown) {
        if (isChallenge) {
            challenge = plus(challenge, thrown);
        } else {
            core = plus(core, thrown);
            if (place == null && thrown != null) {
                place = placeOf(thrown);
            }
        }
    }

    synchronized StepResult result() {
        return new StepResult(step, true, core, challenge, place == null ? step.place(step.line()) : place);
    }

    private static Tally plus(Tally tally, Throwable thrown) {
        if (thrown == null) {
            return new Tally(tally.passed() + 1, tally.failed(), tally.notStarted());
        }
        if (thrown instanceof NotStarted) {
            return new Tally(tally.passed(), tally.failed(), tally.notStarted() + 1);
        }
        // A test that this system can't run says so, and counts neither way.
        return thrown instanceof TestAbortedException ? tally
                : new Tally(tally.passed(), tally.failed() + 1, tally.notStarted());
    }

    /** The student's line that the test ran into; {@code null} where it did not run into one. */
    private String placeOf(Throwable thrown) {
        if (thrown instanceof NotStarted todo) {
            return todo.place();
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (Steps.isStudents(frame.getClassName())) {
                return step.place(frame.getLineNumber());
            }
        }
        return null;
    }
}
