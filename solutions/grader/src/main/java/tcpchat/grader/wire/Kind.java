package tcpchat.grader.wire;

/** What a frame says. The first of them go to the student's JVM, the others come from there. */
public enum Kind {
    /** Make an object of a class. Answered by {@link #RETURNED} or {@link #THREW}. */
    CREATE,
    /** Call a method of an object. Answered by {@link #RETURNED} or {@link #THREW}. */
    CALL,
    /** What an operation has returned. */
    RESULT,
    /** What an operation has thrown. */
    FAILURE,
    /** Say where a thread is. Answered by {@link #STACK}. */
    LOOK,

    /** The JVM is there. */
    READY,
    /** Carry out an operation on an object of the judge's. Answered by {@link #RESULT} or {@link #FAILURE}. */
    OPERATION,
    /** The student's method has returned. */
    RETURNED,
    /** The student's method has thrown. */
    THREW,
    /** Something was printed. */
    PRINTED,
    /** Where a thread is. */
    STACK,
    /** The student's code ends the JVM. */
    EXITING;

    private static final Kind[] ALL = values();

    /** Whether a student's JVM may send it. */
    public boolean isStudents() {
        return compareTo(READY) >= 0;
    }

    static Kind of(int number) throws Malformed {
        if (number < 0 || number >= ALL.length) {
            throw new Malformed("no such kind of frame: " + number);
        }
        return ALL[number];
    }
}
