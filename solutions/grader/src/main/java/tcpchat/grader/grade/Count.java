package tcpchat.grader.grade;

/**
 * How many tests passed.
 *
 * @param passed those that have run and passed
 * @param known  those that the step is known to have
 */
public record Count(int passed, int known) {

    /** Of a step that has no such tests, or was not tested. */
    public static final Count NONE = new Count(0, 0);
}
