package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

/** Judges what a receiving step returned. */
public final class Received {

    /** What stands for bytes that are no character. */
    private static final String REPLACEMENT = "\uFFFD";

    private Received() {}

    /** Checks that exactly this text was returned. */
    public static void expect(String expected, String returned) {
        if (!expected.equals(returned)) {
            throw new Finding(say("returns {0}", Bytes.show(expected)), say("it returned {0}", Bytes.show(returned)),
                    Recogniser.ofReceived(expected.getBytes(UTF_8), returned).orElse(null));
        }
    }

    /** Checks that exactly this text was returned, and nothing of an earlier one. */
    public static void expectAfter(String earlier, String expected, String returned) {
        Finding.unless(returned == null || !returned.startsWith(earlier), say("returns {0}", Bytes.show(expected)),
                say("it returned {0}", Bytes.show(returned)), Misconception.LEFT_OVER_KEPT);
        expect(expected, returned);
    }

    /** Checks that exactly this text was returned, of which a character came in two pieces. */
    public static void expectUnbroken(String expected, String returned) {
        Finding.unless(!hasReplacementInFront(expected, returned), say("returns {0}", Bytes.show(expected)),
                say("it returned {0}", Bytes.show(returned)), Misconception.TEXT_DECORATED);
        Finding.unless(returned == null || !returned.contains(REPLACEMENT), say("returns {0}", Bytes.show(expected)),
                say("it returned {0}", Bytes.show(returned)), Misconception.CHARACTER_BROKEN);
        expect(expected, returned);
    }

    /**
     * Checks that this text was returned up to the end, where one U+FFFD stands for any number of them in a row; it is
     * empty where {@code null} came at once.
     */
    public static void expectReplaced(String expected, String returned) {
        Finding.unless(returned.replaceAll(REPLACEMENT + "+", REPLACEMENT).equals(expected),
                say("returns {0}", Bytes.show(expected)),
                returned.isEmpty() ? say("it returned null at once") : say("it returned {0}", Bytes.show(returned)),
                returned.equals(expected.replace(REPLACEMENT, "")) ? Misconception.REPLACEMENT_MISSING : null);
    }

    /** Checks that some text was returned, and returns it. */
    public static String expectSome(String returned) {
        return expectSome(returned, Misconception.EMPTY_TEXT);
    }

    /** As {@link #expectSome(String)}, with the cause for the case that an empty text was returned. */
    public static String expectSome(String returned, Misconception empty) {
        Finding.unless(returned != null, say("returns what has arrived"), say("it returned null"),
                Misconception.NULL_FOR_TEXT);
        Finding.unless(!returned.isEmpty(), say("returns what has arrived"), say("it returned an empty text"), empty);
        return returned;
    }

    /** Checks that {@code null} was returned, the sign of the end of the stream. */
    public static void expectEnd(String returned) {
        Finding.unless(returned == null, say("returns null, for the peer has closed"),
                say("it returned {0}", Bytes.show(returned)),
                returned != null && (returned.isEmpty() || returned.equals("null"))
                        ? Misconception.END_NOT_NULL : Misconception.LEFT_OVER_KEPT);
    }

    /** Checks that the call did not return at all. */
    public static void expectNothing(String returned) {
        throw new Finding(say("an exception reaches the caller"), say("the call returned {0}", Bytes.show(returned)),
                Misconception.EXCEPTION_SWALLOWED);
    }

    /** What is in front of the text is the rest of another. */
    private static boolean hasReplacementInFront(String expected, String returned) {
        return returned != null && returned.length() > 1 && returned.startsWith(REPLACEMENT)
                && expected.startsWith(returned.substring(1));
    }

    /** Checks that the call did not return at all, for only half a character is there. */
    public static void expectNothingOfHalf(String returned) {
        throw new Finding(say("an exception reaches the caller"), say("the call returned {0}", Bytes.show(returned)),
                returned == null ? Misconception.EXCEPTION_SWALLOWED
                        : returned.isEmpty() ? Misconception.HALF_RETURNED
                        : returned.contains(REPLACEMENT) ? Misconception.CHARACTER_BROKEN : null);
    }
}
