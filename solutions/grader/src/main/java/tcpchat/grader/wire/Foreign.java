package tcpchat.grader.wire;

/**
 * A socket that the student's JVM has made in a way that is not forwarded: that of a channel, or one for TLS. The judge
 * makes one of the same kind and of the same state for itself.
 *
 * @param className the socket's class
 * @param number    the same for the same object
 * @param bound     whether it is bound
 * @param closed    whether it is closed
 */
public record Foreign(String className, int number, boolean bound, boolean closed) {}
