package tcpchat.tutor.partner;

import java.util.Optional;

/** What a test found wrong: what was expected, what happened instead, and the likeliest cause where one is known. */
public final class Finding extends AssertionError {

    private final String expected;
    private final String happened;
    private final transient Misconception cause;

    /** A finding whose cause is not known. */
    public Finding(String expected, String happened) {
        this(expected, happened, null);
    }

    /** A finding with its likeliest cause; {@code null} where none is known. */
    public Finding(String expected, String happened, Misconception cause) {
        super("\nexpected:     " + expected + "\nhappened:     " + happened);
        this.expected = expected;
        this.happened = happened;
        this.cause = cause;
    }

    /** Throws a finding unless the condition holds. */
    public static void unless(boolean condition, String expected, String happened) {
        unless(condition, expected, happened, null);
    }

    /** Throws a finding with that cause unless the condition holds. */
    public static void unless(boolean condition, String expected, String happened, Misconception cause) {
        if (!condition) {
            throw new Finding(expected, happened, cause);
        }
    }

    public String expected() {
        return expected;
    }

    public String happened() {
        return happened;
    }

    public Optional<Misconception> likelyCause() {
        return Optional.ofNullable(cause);
    }
}
