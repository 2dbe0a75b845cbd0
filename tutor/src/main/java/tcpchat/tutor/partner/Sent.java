package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * What was sent for a text, and the signs of a misconception that it may show.
 *
 * @param text  what was to be sent
 * @param right its UTF-8 bytes
 * @param bytes what was sent
 */
record Sent(String text, byte[] right, byte[] bytes) {

    private static final byte[] NOTHING = {};
    private static final byte[] OBJECT_STREAM_HEADER = {(byte) 0xac, (byte) 0xed, 0x00, 0x05};
    private static final Set<String> LINE_ENDS = Set.of("\n", "\r\n", "\r");

    Sent(String text, byte[] bytes) {
        this(text, text.getBytes(UTF_8), bytes);
    }

    boolean isNothing() {
        return bytes.length == 0;
    }

    boolean isTextTwice() {
        return Arrays.equals(bytes, (text + text).getBytes(UTF_8));
    }

    boolean isObjectStream() {
        return startsWith(bytes, OBJECT_STREAM_HEADER);
    }

    boolean isTwoBytesEachChar() {
        return Arrays.equals(bytes, text.getBytes(UTF_16BE));
    }

    /** Text in another charset, or text whose UTF-8 was taken for another charset and encoded once more. */
    boolean isInOtherCharset() {
        return text.length() > 1 && Distortion.OTHER_CHARSETS.stream()
                .anyMatch(charset -> Arrays.equals(bytes, text.getBytes(charset))
                        || Arrays.equals(bytes, new String(right, charset).getBytes(UTF_8)));
    }

    boolean isTidied() {
        boolean isShorter = bytes.length < right.length;
        return isShorter && asText().strip().equals(text.strip()) || Distortion.isTidied(text, asText());
    }

    boolean isByteCountOfChars() {
        return isStartOfText() && bytes.length == text.length();
    }

    boolean isStartOfText() {
        return startsWith(right, bytes);
    }

    /** As {@code DataOutputStream.writeUTF} does. */
    boolean hasShortInFront() {
        return inFront().length == Short.BYTES && ByteBuffer.wrap(inFront()).getShort() == (short) right.length;
    }

    boolean hasLineEndAround() {
        return LINE_ENDS.contains(new String(inFront(), UTF_8)) || LINE_ENDS.contains(new String(behind(), UTF_8));
    }

    boolean hasLengthInFront() {
        ByteBuffer number = ByteBuffer.wrap(inFront());
        return switch (number.capacity()) {
            case Byte.BYTES -> right.length > 0 && number.get() == (byte) right.length;
            case Integer.BYTES -> number.getInt() == right.length;
            case Long.BYTES -> number.getLong() == right.length;
            default -> false;
        };
    }

    boolean hasZerosBehind() {
        return behind().length > 1 && new String(behind(), ISO_8859_1).chars().allMatch(c -> c == 0);
    }

    boolean hasSomethingAround() {
        return inFront().length > 0 || behind().length > 0;
    }

    /** As {@code DataOutputStream.writeUTF} does, whose text differs from UTF-8 beyond U+FFFF. */
    boolean isShortThenSoManyBytes() {
        return bytes.length > Short.BYTES
                && (ByteBuffer.wrap(bytes).getShort() & 0xffff) == bytes.length - Short.BYTES;
    }

    /** As {@code DataOutputStream.writeUTF} encodes what is beyond U+FFFF: each half of a pair in three bytes. */
    boolean hasHalvesOfPairs() {
        return new String(bytes, ISO_8859_1).matches("(?s).*\u00ed[\u00a0-\u00af].\u00ed[\u00b0-\u00bf].*");
    }

    boolean isOneLineWithLineEnds() {
        return text.lines().count() <= 1 && asText().replaceAll("[\r\n]", "").equals(text);
    }

    /** A pair that was cut through became two question marks, one a half; one that was not stays as it is. */
    boolean hasSplitPairs() {
        String cut = asText().replace("??", "");
        return cut.length() < asText().length() && withoutPairs(text).equals(withoutPairs(cut));
    }

    /** As {@code DataOutputStream.writeBytes} does. */
    boolean isLowByteOfEachChar() {
        byte[] low = new byte[text.length()];
        for (int i = 0; i < low.length; i++) {
            low[i] = (byte) text.charAt(i);
        }
        return Arrays.equals(bytes, low);
    }

    /** What was sent in front of the text. Around an empty text it may be either: it is as short as a number. */
    private byte[] inFront() {
        if (text.isEmpty()) {
            return bytes.length <= Long.BYTES ? bytes : NOTHING;
        }
        return startsWith(bytes, right) || !endsWith(bytes, right) ? NOTHING
                : Arrays.copyOf(bytes, bytes.length - right.length);
    }

    /** What was sent behind the text. Around an empty text it may be either: it is longer than a number. */
    private byte[] behind() {
        if (text.isEmpty()) {
            return bytes.length > Long.BYTES ? bytes : NOTHING;
        }
        return startsWith(bytes, right) ? Arrays.copyOfRange(bytes, right.length, bytes.length) : NOTHING;
    }

    private String asText() {
        return new String(bytes, UTF_8);
    }

    private static String withoutPairs(String text) {
        return text.codePoints().filter(Character::isBmpCodePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        return bytes.length >= end.length
                && Arrays.equals(bytes, bytes.length - end.length, bytes.length, end, 0, end.length);
    }
}
