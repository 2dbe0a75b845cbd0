package tcpchat.grader.grade;

/** How far a verdict can be trusted. */
public enum Seal {
    /** Reached outside the student's JVM, which was in a jail. */
    SEALED,
    /** Reached inside the student's JVM, which was in a jail: code that is made for it could forge it. */
    NOT_SEALED,
    /** Reached without a jail, as {@code --unsafe} asks for. */
    UNSAFE
}
