package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.util.Optional;
import tcpchat.tutor.words.ReportText;
import tcpchat.tutor.words.Sentence;

/** What a test found wrong: what was expected, what happened instead, and the likeliest cause where one is known. */
public final class Finding extends AssertionError {

    private final transient Sentence expected;
    private final transient Sentence happened;
    private final transient Misconception cause;

    /** A finding whose cause is not known. */
    public Finding(Sentence expected, Sentence happened) {
        this(expected, happened, null);
    }

    /** A finding with its likeliest cause; {@code null} where none is known. */
    public Finding(Sentence expected, Sentence happened, Misconception cause) {
        super("\n" + ReportText.EXPECTED.say(expected) + "\n" + ReportText.HAPPENED.say(happened));
        this.expected = expected;
        this.happened = happened;
        this.cause = cause;
    }

    /** That the student's code has not come back to the test, for that reason. */
    public static Finding ofLostCall(String reason) {
        return new Finding(say("your code comes back to the test"), say("{0}", reason));
    }

    /** Throws a finding unless the condition holds. */
    public static void unless(boolean condition, Sentence expected, Sentence happened) {
        unless(condition, expected, happened, null);
    }

    /** Throws a finding with that cause unless the condition holds. */
    public static void unless(boolean condition, Sentence expected, Sentence happened, Misconception cause) {
        if (!condition) {
            throw new Finding(expected, happened, cause);
        }
    }

    public Sentence expected() {
        return expected;
    }

    public Sentence happened() {
        return happened;
    }

    public Optional<Misconception> likelyCause() {
        return Optional.ofNullable(cause);
    }
}
