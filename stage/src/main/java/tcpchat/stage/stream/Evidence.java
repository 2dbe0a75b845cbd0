package tcpchat.stage.stream;

/** How we know something. */
public enum Evidence {

    /** The rows of the kernel's table say so, or prove it. */
    MEASURED,
    /** The kernel's counters say that it was there, and not when. */
    COUNTED,
    /** A call of ours returned, and says so. */
    OBSERVED,
    /** The textbook says so: nobody here has seen it. */
    INFERRED,
    /** The segment itself was captured. */
    CAPTURED
}
