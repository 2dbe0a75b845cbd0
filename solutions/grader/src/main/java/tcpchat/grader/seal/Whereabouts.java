package tcpchat.grader.seal;

import java.util.List;

/**
 * Where a thread of the student's JVM says to be. It is shown, and never judged by.
 *
 * @param locked  whether it waits for a lock
 * @param asking  whether it waits for an operation
 * @param nanos   for how long it has run, in nanoseconds
 * @param stack   its calls, the innermost first
 * @param waited  whether the judge waits for it; if not, it waits for an operation that the judge carries out
 * @param started whether the student's code has started it
 */
record Whereabouts(boolean locked, boolean asking, long nanos, List<StackTraceElement> stack, boolean waited,
        boolean started) {

    /** Whether it is a thread that the student's code has started, and that has ended. */
    boolean isOver() {
        return started && stack.isEmpty() && waited;
    }

    /** Whether an operation is on its way through the pipe: in a moment it will be somewhere. */
    boolean isUnderWay() {
        return asking && waited;
    }
}
