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

    /** Done is what every known test has passed; one that met a TODO, where none is wrong, makes it not started. */
    public Status status() {
        if (!compiles) {
            return Status.BROKEN;
        }
        if (core.failed() == 0 && core.notStarted() > 0) {
            return Status.NOT_STARTED;
        }
        return core.passesAll() ? Status.DONE : Status.WRONG;
    }

    /** Whether work is left: the step is not done. One of a track that goes beyond the chat is none until it is begun. */
    public boolean isOpen() {
        return status() != Status.DONE && !(step.track().isBeyond() && status() == Status.NOT_STARTED);
    }

    /**
     * How many tests ended in which way.
     *
     * @param passed     the known tests that passed
     * @param failed     the tests that failed
     * @param notStarted the tests that met a TODO
     * @param known      the tests that there are known to be
     */
    public record Tally(int passed, int failed, int notStarted, int known) {

        /** Of no test. */
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        /** Whether every known test has passed, and no other has failed. */
        public boolean passesAll() {
            return passed == known && failed == 0;
        }

        /** The tests that have neither passed nor failed, nor met a TODO: left out, or kept from running. */
        public int notRun() {
            return Math.max(0, known - passed - failed - notStarted);
        }
    }
}
