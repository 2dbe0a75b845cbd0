package tcpchat.grader.seal;

/** The student's JVM has ended, or was ended, before the call came back. */
final class Gone extends Exception {

    private final transient Reason reason;

    /** Why it is gone. */
    enum Reason {
        /** It ended by itself. */
        ENDED,
        /** Its memory was used up. */
        OUT_OF_MEMORY,
        /** It said something that no step has to say. */
        BROKE_THE_RULES,
        /** It sent or printed without end. */
        TOO_MUCH,
        /** The test that it was running for is over. */
        INTERRUPTED
    }

    Gone(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
