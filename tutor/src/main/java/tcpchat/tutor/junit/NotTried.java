package tcpchat.tutor.junit;

/** What a failure says of a test that was left out because an earlier one hung. */
public final class NotTried {

    static final String WORDS = "was not tried";

    private NotTried() {}

    /** Whether that is the message of such a test. */
    public static boolean says(String message) {
        return message.contains(WORDS);
    }
}
