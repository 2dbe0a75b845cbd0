package tcpchat.lecture.stream;

/** How we know something. */
public enum Evidence {

    /** A row of the kernel's table says so. */
    MEASURED,
    /** A call of ours returned, and says so. */
    OBSERVED,
    /** The textbook says so: nobody here has seen it. */
    INFERRED
}
