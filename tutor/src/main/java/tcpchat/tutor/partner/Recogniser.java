package tcpchat.tutor.partner;

import java.io.EOFException;
import java.io.UTFDataFormatException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tcpchat.tutor.steps.Steps;

/**
 * Recognises a known misconception by the bytes that were sent, the text that was returned, or what was thrown.
 *
 * <p>Each list is read from the top, and the first rule that applies names the cause. So what is a case of something
 * more general stands above it: a line end behind the text above anything else behind it.
 */
public final class Recogniser {

    /** First quite another form of the text, then a part of it, then more than it, then what is only like it. */
    private static final List<Rule<Sent>> OF_SENT = List.of(
            new Rule<>(Sent::isNothing, Misconception.NOTHING_SENT),
            new Rule<>(Sent::isTextTwice, Misconception.SENT_TWICE),
            new Rule<>(Sent::isObjectStream, Misconception.OBJECT_STREAM),
            // It is UTF-16 as well.
            new Rule<>(Sent::isTwoBytesEachChar, Misconception.WRITE_CHARS),
            new Rule<>(Sent::isInOtherCharset, Misconception.WRONG_CHARSET),
            // A text without its last line end is also its beginning.
            new Rule<>(Sent::isTidied, Misconception.TEXT_TRIMMED),
            new Rule<>(Sent::isByteCountOfChars, Misconception.CHARACTERS_COUNTED),
            new Rule<>(Sent::isStartOfText, Misconception.NOT_ALL_SENT),
            new Rule<>(Sent::hasShortInFront, Misconception.WRITE_UTF),
            new Rule<>(Sent::hasLineEndAround, Misconception.NEWLINE_ADDED),
            new Rule<>(Sent::hasLengthInFront, Misconception.LENGTH_ADDED),
            new Rule<>(Sent::hasZerosBehind, Misconception.PADDED),
            new Rule<>(Sent::hasSomethingAround, Misconception.SOMETHING_ADDED),
            new Rule<>(Sent::isShortThenSoManyBytes, Misconception.WRITE_UTF),
            new Rule<>(Sent::hasHalvesOfPairs, Misconception.WRITE_UTF),
            new Rule<>(Sent::isOneLineWithLineEnds, Misconception.NEWLINE_ADDED),
            new Rule<>(Sent::hasSplitPairs, Misconception.PAIR_SPLIT),
            new Rule<>(Sent::isLowByteOfEachChar, Misconception.WRITE_BYTES));

    /** Each has the bytes of a frame, and another idea of the length before them. */
    private static final List<Rule<SentFrame>> OF_FRAME = List.of(
            new Rule<>(SentFrame::isNothing, Misconception.NOTHING_SENT),
            new Rule<>(SentFrame::isTextAlone, Misconception.LENGTH_MISSING),
            new Rule<>(SentFrame::isShortThenSoManyBytes, Misconception.WRITE_UTF),
            new Rule<>(SentFrame::hasOneByteInFront, Misconception.LENGTH_ONE_BYTE),
            new Rule<>(SentFrame::isInOtherCharset, Misconception.WRONG_CHARSET),
            new Rule<>(SentFrame::countsChars, Misconception.CHARACTERS_COUNTED),
            new Rule<>(SentFrame::countsItself, Misconception.LENGTH_COUNTS_ITSELF),
            new Rule<>(SentFrame::isLowestFirst, Misconception.LENGTH_LITTLE_ENDIAN));

    /** First what is no text at all: the other rules need one. Then as with what was sent, more before less. */
    private static final List<Rule<Returned>> OF_RETURNED = List.of(
            new Rule<>(Returned::isNothingForHash, Misconception.HASH_IS_TEXT),
            new Rule<>(Returned::isNull, Misconception.NULL_FOR_TEXT),
            new Rule<>(Returned::isEmptyForBlanks, Misconception.TEXT_TRIMMED),
            new Rule<>(Returned::isEmpty, Misconception.EMPTY_TEXT),
            // A text without its last line end is also its beginning.
            new Rule<>(Returned::isTidied, Misconception.TEXT_TRIMMED),
            new Rule<>(Returned::hasBlanksBehind, Misconception.NEWLINE_ADDED),
            new Rule<>(Returned::hasSomethingBehind, Misconception.BUFFER_TAIL),
            new Rule<>(Returned::hasSomethingInFront, Misconception.TEXT_DECORATED),
            new Rule<>(Returned::isFirstChar, Misconception.ONE_AT_A_TIME),
            new Rule<>(Returned::isInOtherCharset, Misconception.WRONG_CHARSET),
            new Rule<>(Returned::isStart, Misconception.NOT_ALL_TAKEN));

    /** The types exclude each other, but for one: an IllegalFormatException that complains of -1 is told as that. */
    private static final List<Rule<Throwable>> OF_THROWN = List.of(
            new Rule<>(StackOverflowError.class::isInstance, Misconception.CALLS_ITSELF),
            new Rule<>(Recogniser::missesMember, Misconception.SIGNATURE_CHANGED),
            new Rule<>(Recogniser::missesChannel, Misconception.NO_CHANNEL),
            new Rule<>(Recogniser::complainsOfMinusOne, Misconception.MINUS_ONE_USED),
            new Rule<>(IllegalFormatException.class::isInstance, Misconception.FORMATTED),
            new Rule<>(UTFDataFormatException.class::isInstance, Misconception.WRITE_UTF),
            new Rule<>(CharacterCodingException.class::isInstance, Misconception.STRICT_DECODER),
            new Rule<>(EOFException.class::isInstance, Misconception.END_NOT_NULL),
            new Rule<>(Recogniser::saysSocketClosed, Misconception.CLOSED_TOO_EARLY),
            new Rule<>(Recogniser::isReadTimeout, Misconception.TIMEOUT_ADDED),
            new Rule<>(Recogniser::isOfLookUp, Misconception.NOT_RESOLVED));

    /** The JDK's words for a socket that is closed on this side. */
    private static final Set<String> SOCKET_CLOSED = Set.of("Socket closed", "Socket is closed");

    private Recogniser() {}

    /** The likeliest reason why these bytes were sent for that text; empty where none is known. */
    static Optional<Misconception> ofSent(String text, byte[] sent) {
        return Rule.first(OF_SENT, new Sent(text, sent));
    }

    /** The likeliest reason why these bytes were sent as the frame of that text; empty where none is known. */
    static Optional<Misconception> ofFrame(String text, byte[] sent) {
        return Rule.first(OF_FRAME, new SentFrame(text, sent));
    }

    /** The likeliest reason why that was returned where these bytes had arrived; empty where none is known. */
    static Optional<Misconception> ofReceived(byte[] arrived, String returned) {
        return Rule.first(OF_RETURNED, new Returned(arrived, returned));
    }

    /** The likeliest reason why a student's code threw this where nothing is wrong; empty where none is known. */
    public static Optional<Misconception> ofThrown(Throwable thrown) {
        return Rule.first(OF_THROWN, thrown);
    }

    /** Not so where the class is as it was, and only could not be brought into being. */
    private static boolean missesMember(Throwable thrown) {
        return thrown instanceof LinkageError && !(thrown instanceof ExceptionInInitializerError)
                && !message(thrown).startsWith("Could not initialize");
    }

    private static boolean missesChannel(Throwable thrown) {
        return thrown instanceof NullPointerException && message(thrown).contains("getChannel()");
    }

    /** The end of the stream was taken for a count, an index or a size; a port of -1 is something else. */
    private static boolean complainsOfMinusOne(Throwable thrown) {
        boolean isOfNumbers = thrown instanceof IndexOutOfBoundsException
                || thrown instanceof NegativeArraySizeException || thrown instanceof IllegalArgumentException;
        return isOfNumbers && message(thrown).contains("-1") && !message(thrown).contains("port");
    }

    private static boolean saysSocketClosed(Throwable thrown) {
        return thrown instanceof SocketException && SOCKET_CLOSED.contains(message(thrown));
    }

    /** Of the JDK's own; a student's code that throws one has found something else wrong. */
    private static boolean isOfLookUp(Throwable thrown) {
        return thrown instanceof UnknownHostException && !Steps.threw(thrown);
    }

    private static boolean isReadTimeout(Throwable thrown) {
        return thrown instanceof SocketTimeoutException && !message(thrown).startsWith("Connect");
    }

    private static String message(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }
}
