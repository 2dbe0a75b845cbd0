package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.UTFDataFormatException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises a known misconception by the bytes that were sent, the text that was returned, or what was thrown. */
public final class Recogniser {

    private static final List<Charset> OTHER_CHARSETS = Stream.concat(
            Stream.of(Charset.defaultCharset(), ISO_8859_1, UTF_16, UTF_16LE, UTF_16BE),
            Stream.of("GBK", "GB18030", "Big5", "windows-1252").filter(Charset::isSupported).map(Charset::forName))
            .filter(charset -> !charset.equals(UTF_8))
            .distinct()
            .toList();

    /** The JDK's words for a socket that is closed on this side. */
    private static final Set<String> SOCKET_CLOSED = Set.of("Socket closed", "Socket is closed");

    private static final byte[] OBJECT_STREAM_HEADER = {(byte) 0xac, (byte) 0xed, 0x00, 0x05};

    private Recogniser() {}

    /** The likeliest reason why these bytes were sent for that text; empty where none is known. */
    static Optional<Misconception> ofSent(String text, byte[] sent) {
        byte[] right = text.getBytes(UTF_8);
        if (sent.length == 0) {
            return Optional.of(Misconception.NOTHING_SENT);
        }
        if (Arrays.equals(sent, concat(right, right))) {
            return Optional.of(Misconception.SENT_TWICE);
        }
        if (startsWith(sent, OBJECT_STREAM_HEADER)) {
            return Optional.of(Misconception.OBJECT_STREAM);
        }
        if (Arrays.equals(sent, text.getBytes(UTF_16BE))) {
            return Optional.of(Misconception.WRITE_CHARS);
        }
        if (isInOtherCharset(text, sent)) {
            return Optional.of(Misconception.WRONG_CHARSET);
        }
        boolean isShorter = sent.length < right.length;
        if (isShorter && new String(sent, UTF_8).strip().equals(text.strip())
                || isAltered(text, new String(sent, UTF_8))) {
            return Optional.of(Misconception.TEXT_TRIMMED);
        }
        if (startsWith(right, sent)) {
            return Optional.of(sent.length == text.length()
                    ? Misconception.CHARACTERS_COUNTED : Misconception.NOT_ALL_SENT);
        }
        if (right.length == 0) {
            return Optional.of(before(sent, 0));
        }
        if (startsWith(sent, right)) {
            return Optional.of(afterwards(Arrays.copyOfRange(sent, right.length, sent.length)));
        }
        if (endsWith(sent, right)) {
            return Optional.of(before(Arrays.copyOf(sent, sent.length - right.length), right.length));
        }
        if (isLengthThenText(sent) || hasHalvesOfPairs(sent)) {
            return Optional.of(Misconception.WRITE_UTF);
        }
        if (text.lines().count() <= 1 && withoutLineEnds(sent).equals(text)) {
            return Optional.of(Misconception.NEWLINE_ADDED);
        }
        if (hasSplitPairs(text, new String(sent, UTF_8))) {
            return Optional.of(Misconception.PAIR_SPLIT);
        }
        if (Arrays.equals(sent, lowBytes(text))) {
            return Optional.of(Misconception.WRITE_BYTES);
        }
        return Optional.empty();
    }

    /** The likeliest reason why that was returned where these bytes had arrived; empty where none is known. */
    static Optional<Misconception> ofReceived(byte[] arrived, String returned) {
        String right = new String(arrived, UTF_8);
        if (right.equals("#") && (returned == null || returned.isEmpty())) {
            return Optional.of(Misconception.HASH_IS_TEXT);
        }
        if (returned == null) {
            return Optional.of(Misconception.NULL_FOR_TEXT);
        }
        if (returned.isEmpty()) {
            return Optional.of(right.isBlank() ? Misconception.TEXT_TRIMMED : Misconception.EMPTY_TEXT);
        }
        if (isAltered(right, returned) || returned.equals(right.lines().findFirst().orElse(""))) {
            return Optional.of(Misconception.TEXT_TRIMMED);
        }
        if (returned.startsWith(right)) {
            String tail = returned.substring(right.length());
            return Optional.of(tail.isBlank() && !tail.contains("\0")
                    ? Misconception.NEWLINE_ADDED : Misconception.BUFFER_TAIL);
        }
        if (returned.endsWith(right)) {
            return Optional.of(Misconception.TEXT_DECORATED);
        }
        if (returned.length() == 1 && right.startsWith(returned)) {
            return Optional.of(Misconception.ONE_AT_A_TIME);
        }
        if (returned.contains("\uFFFD")
                || OTHER_CHARSETS.stream().anyMatch(charset -> returned.equals(new String(arrived, charset)))) {
            return Optional.of(Misconception.WRONG_CHARSET);
        }
        if (right.startsWith(returned)) {
            return Optional.of(Misconception.NOT_ALL_TAKEN);
        }
        return Optional.empty();
    }

    /** The likeliest reason why a student's code threw this where nothing is wrong; empty where none is known. */
    public static Optional<Misconception> ofThrown(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (thrown instanceof StackOverflowError) {
            return Optional.of(Misconception.CALLS_ITSELF);
        }
        if (thrown instanceof LinkageError) {
            return Optional.of(Misconception.SIGNATURE_CHANGED);
        }
        if (thrown instanceof NullPointerException && message.contains("getChannel()")) {
            return Optional.of(Misconception.NO_CHANNEL);
        }
        if (message.contains("-1") && !message.contains("port") && (thrown instanceof IndexOutOfBoundsException
                || thrown instanceof NegativeArraySizeException || thrown instanceof IllegalArgumentException)) {
            return Optional.of(Misconception.MINUS_ONE_USED);
        }
        if (thrown instanceof IllegalFormatException) {
            return Optional.of(Misconception.FORMATTED);
        }
        if (thrown instanceof UTFDataFormatException) {
            return Optional.of(Misconception.WRITE_UTF);
        }
        if (thrown instanceof CharacterCodingException) {
            return Optional.of(Misconception.STRICT_DECODER);
        }
        if (thrown instanceof EOFException) {
            return Optional.of(Misconception.END_NOT_NULL);
        }
        if (thrown instanceof SocketException && SOCKET_CLOSED.contains(message)) {
            return Optional.of(Misconception.CLOSED_TOO_EARLY);
        }
        if (thrown instanceof SocketTimeoutException && !message.startsWith("Connect")) {
            return Optional.of(Misconception.TIMEOUT_ADDED);
        }
        return thrown instanceof UnknownHostException ? Optional.of(Misconception.NOT_RESOLVED) : Optional.empty();
    }

    private static Misconception afterwards(byte[] added) {
        String text = new String(added, UTF_8);
        if (isLineEnd(text)) {
            return Misconception.NEWLINE_ADDED;
        }
        return added.length > 1 && text.chars().allMatch(c -> c == 0)
                ? Misconception.PADDED : Misconception.SOMETHING_ADDED;
    }

    private static boolean isLineEnd(String text) {
        return text.equals("\n") || text.equals("\r\n") || text.equals("\r");
    }

    /** Text in another charset, or text whose UTF-8 was taken for another charset and encoded once more. */
    private static boolean isInOtherCharset(String text, byte[] sent) {
        return text.length() > 1 && OTHER_CHARSETS.stream().anyMatch(charset -> Arrays.equals(sent, text.getBytes(charset))
                || Arrays.equals(sent, new String(text.getBytes(UTF_8), charset).getBytes(UTF_8)));
    }

    private static Misconception before(byte[] added, int length) {
        if (added.length == 2 && ByteBuffer.wrap(added).getShort() == (short) length) {
            return Misconception.WRITE_UTF;
        }
        if (isLineEnd(new String(added, UTF_8))) {
            return Misconception.NEWLINE_ADDED;
        }
        boolean counts = added.length == 1 && length > 0 && (added[0] & 0xff) == (length & 0xff)
                || added.length == 4 && ByteBuffer.wrap(added).getInt() == length
                || added.length == 8 && ByteBuffer.wrap(added).getLong() == length;
        if (length == 0 && added.length > Long.BYTES) {
            return afterwards(added);
        }
        return counts ? Misconception.LENGTH_ADDED : Misconception.SOMETHING_ADDED;
    }

    /** As {@code DataOutputStream.writeUTF} does, whose text differs from UTF-8 beyond U+FFFF. */
    private static boolean isLengthThenText(byte[] sent) {
        return sent.length > 2 && (ByteBuffer.wrap(sent).getShort() & 0xffff) == sent.length - 2;
    }

    /** As {@code DataOutputStream.writeUTF} encodes what is beyond U+FFFF: each half of a pair in three bytes. */
    private static boolean hasHalvesOfPairs(byte[] sent) {
        String bytes = new String(sent, ISO_8859_1);
        return bytes.matches("(?s).*\u00ed[\u00a0-\u00af].\u00ed[\u00b0-\u00bf].*");
    }

    /** Whether it is the text in the form that somebody has found nicer. */
    private static boolean isAltered(String text, String other) {
        return Stream.of(text.strip(), text.replace("\r\n", "\n"), String.join("\n", text.lines().toList()),
                text.replace("\uFEFF", ""), text.split("\0", 2)[0], Normalizer.normalize(text, Normalizer.Form.NFC))
                .anyMatch(other::equals);
    }

    private static String withoutLineEnds(byte[] sent) {
        return new String(sent, UTF_8).replaceAll("[\r\n]", "");
    }

    /** A pair that was cut through became two question marks, one a half; one that was not stays as it is. */
    private static boolean hasSplitPairs(String text, String sent) {
        String cut = sent.replace("??", "");
        return cut.length() < sent.length() && withoutPairs(text).equals(withoutPairs(cut));
    }

    private static String withoutPairs(String text) {
        return text.codePoints().filter(Character::isBmpCodePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static byte[] lowBytes(String text) {
        byte[] low = new byte[text.length()];
        for (int i = 0; i < low.length; i++) {
            low[i] = (byte) text.charAt(i);
        }
        return low;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        return bytes.length >= end.length
                && Arrays.equals(bytes, bytes.length - end.length, bytes.length, end, 0, end.length);
    }
}
