package tcpchat.grader.wire;

import java.util.List;

/**
 * An exception as it is described to the other JVM.
 *
 * @param reference the judge's own exception that this is; {@code null} where the student's code made it
 * @param classes   the names of its class and of those above it, up to {@code java.lang.Throwable}
 * @param message   its message; may be {@code null}
 * @param stack     where it was made, the innermost call first
 * @param cause     its cause; {@code null} where it has none, or it lies too deep
 */
public record Thrown(Reference reference, List<String> classes, String message, List<StackTraceElement> stack,
        Thrown cause) {

    /** How many causes are told: there may be a circle of them. */
    public static final int DEEPEST_CAUSE = 8;
    /** How many calls of a stack are told. */
    public static final int MOST_CALLS = 64;
    /** How many classes are told. */
    public static final int MOST_CLASSES = 16;
    /** How much of a message is told, in characters. */
    public static final int LONGEST_MESSAGE = 10_000;
}
