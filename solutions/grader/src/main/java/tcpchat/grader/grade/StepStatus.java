package tcpchat.grader.grade;

/** How a step of one student stands. */
public enum StepStatus {
    /** Each test of the core that the step is known to have has run and has passed. */
    DONE,
    /** It was tested, and a test of the core has not passed. */
    WRONG,
    /** The file is the TODO that was handed out. */
    NOT_STARTED,
    /** The file does not compile. */
    NOT_COMPILING,
    /** No file for it was handed in. */
    MISSING,
    /** More than one file for it was handed in, so none was judged. */
    AMBIGUOUS,
    /** The grader could not do its work: nothing is said about the step, and the next run tries it again. */
    INFRASTRUCTURE;

    /** Whether this is a last word; if not, a person or another run has to find it. */
    public boolean isFinal() {
        return this != AMBIGUOUS && this != INFRASTRUCTURE;
    }
}
