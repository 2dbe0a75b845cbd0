package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What was sent as the frame of a text, and the signs of a misconception that it may show.
 *
 * @param text  what was to be sent
 * @param right its UTF-8 bytes
 * @param bytes what was sent
 */
record SentFrame(String text, byte[] right, byte[] bytes) {

    SentFrame(String text, byte[] bytes) {
        this(text, text.getBytes(UTF_8), bytes);
    }

    boolean isNothing() {
        return bytes.length == 0;
    }

    boolean isTextAlone() {
        return Arrays.equals(bytes, right);
    }

    /** As {@code DataOutputStream.writeUTF} does, whose text may differ from UTF-8. */
    boolean isShortThenSoManyBytes() {
        return bytes.length >= Short.BYTES
                && (ByteBuffer.wrap(bytes).getShort() & 0xffff) == bytes.length - Short.BYTES;
    }

    /** As {@code OutputStream.write(int)} does. */
    boolean hasOneByteInFront() {
        return bytes[0] == (byte) right.length && Arrays.equals(behind(Byte.BYTES), right);
    }

    boolean isInOtherCharset() {
        return Distortion.OTHER_CHARSETS.stream()
                .anyMatch(charset -> !Arrays.equals(text.getBytes(charset), right)
                        && Arrays.equals(behind(Integer.BYTES), text.getBytes(charset)));
    }

    /** The text may be cut at that length, too. */
    boolean countsChars() {
        return text.length() != right.length && length() == text.length();
    }

    boolean countsItself() {
        return length() == right.length + Integer.BYTES && Arrays.equals(behind(Integer.BYTES), right);
    }

    boolean isLowestFirst() {
        return right.length > 0 && Integer.reverseBytes(length()) == right.length;
    }

    private int length() {
        return bytes.length < Integer.BYTES ? -1 : ByteBuffer.wrap(bytes).getInt();
    }

    private byte[] behind(int start) {
        return bytes.length < start ? new byte[0] : Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
