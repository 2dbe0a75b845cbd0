package tcpchat.grader.wire;

/**
 * Stands for an object that stays in its own JVM.
 *
 * @param type   what it is
 * @param number its number in the table of whoever holds it
 */
public record Reference(Type type, int number) {

    /** What there are references to. The step is the student's; all others are the judge's. */
    public enum Type {
        STEP, SOCKET, SERVER_SOCKET, INPUT, OUTPUT, THROWN
    }
}
