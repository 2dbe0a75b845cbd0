package tcpchat.tutor.board;

import tcpchat.tutor.steps.Step;

/**
 * What a run of one step's tests showed.
 *
 * @param step      the step
 * @param compiles  whether the tests could be run at all
 * @param core      the tests that make the step done
 * @param challenge the tests that go beyond
 * @param place     the file to open, with its line
 */
public record StepResult(Step step, boolean compiles, Tally core, Tally challenge, String place) {

    /** How a step stands. */
    public enum Status { DONE, WRONG, BROKEN, NOT_STARTED }

    /** Of a file that can't be compiled: no test has run. */
    public static StepResult broken(Step step, String place) {
        return new StepResult(step, false, Tally.NONE, Tally.NONE, place);
    }

    /** One wrong test makes it wrong; one that could not start, where none is wrong, makes it not started. */
    public Status status() {
        if (!compiles) {
            return Status.BROKEN;
        }
        if (core.failed() > 0) {
            return Status.WRONG;
        }
        return core.notStarted() > 0 ? Status.NOT_STARTED : Status.DONE;
    }

    /**
     * How many tests ended in which way.
     *
     * @param passed     the tests that passed
     * @param failed     the tests that failed
     * @param notStarted the tests that met a TODO
     */
    public record Tally(int passed, int failed, int notStarted) {

        /** Of no test. */
        public static final Tally NONE = new Tally(0, 0, 0);

        /** Every test that ran. */
        public int all() {
            return passed + failed + notStarted;
        }
    }
}
