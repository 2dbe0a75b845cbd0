package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    private static final String TEXT = "你好 hello";
    private static final byte[] RIGHT = TEXT.getBytes(UTF_8);

    @Test
    void knowsWhatWasSentWrongly() throws IOException {
        assertSent(Misconception.NOTHING_SENT, new byte[0]);
        assertSent(Misconception.SENT_TWICE, (TEXT + TEXT).getBytes(UTF_8));
        assertSent(Misconception.NEWLINE_ADDED, (TEXT + "\r\n").getBytes(UTF_8));
        assertSent(Misconception.PADDED, Arrays.copyOf(RIGHT, 20));
        assertSent(Misconception.SOMETHING_ADDED, (TEXT + "#").getBytes(UTF_8));
        assertSent(Misconception.WRONG_CHARSET, TEXT.getBytes(Charset.forName("GBK")));
        assertSent(Misconception.CHARACTERS_COUNTED, Arrays.copyOf(RIGHT, TEXT.length()));
        assertSent(Misconception.NOT_ALL_SENT, Arrays.copyOf(RIGHT, 4));
        assertSent(Misconception.WRITE_UTF, data(out -> out.writeUTF(TEXT)));
        assertSent(Misconception.WRITE_CHARS, data(out -> out.writeChars(TEXT)));
        assertSent(Misconception.WRITE_BYTES, data(out -> out.writeBytes(TEXT)));
        assertSent(Misconception.LENGTH_ADDED, data(out -> {
            out.writeInt(RIGHT.length);
            out.write(RIGHT);
        }));
    }

    @Test
    void knowsWhatWasSentForAFrame() throws IOException {
        assertFrame(Misconception.NOTHING_SENT, new byte[0]);
        assertFrame(Misconception.LENGTH_MISSING, RIGHT);
        assertFrame(Misconception.WRITE_UTF, data(out -> out.writeUTF(TEXT)));
        assertFrame(Misconception.LENGTH_ONE_BYTE, data(out -> {
            out.write(RIGHT.length);
            out.write(RIGHT);
        }));
        assertFrame(Misconception.CHARACTERS_COUNTED, Frames.announced(TEXT.length(), RIGHT));
        assertFrame(Misconception.LENGTH_COUNTS_ITSELF, Frames.announced(RIGHT.length + 4, RIGHT));
        assertFrame(Misconception.LENGTH_LITTLE_ENDIAN,
                Frames.announced(Integer.reverseBytes(RIGHT.length), RIGHT));
        assertThat(Recogniser.ofFrame(TEXT, Frames.announced(7, (byte) 'x'))).isEmpty();
    }

    @Test
    void namesNoCauseItDoesNotKnow() {
        assertThat(Recogniser.ofSent(TEXT, "quite another".getBytes(UTF_8))).isEmpty();
        assertThat(Recogniser.ofReceived(RIGHT, "quite another")).isEmpty();
    }

    @Test
    void knowsWhatWasReturnedWrongly() {
        assertReturned(Misconception.NULL_FOR_TEXT, null);
        assertReturned(Misconception.EMPTY_TEXT, "");
        assertReturned(Misconception.BUFFER_TAIL, TEXT + "\0\0\0");
        assertReturned(Misconception.NEWLINE_ADDED, TEXT + "\n");
        assertReturned(Misconception.ONE_AT_A_TIME, "你");
        assertReturned(Misconception.WRONG_CHARSET, new String(RIGHT, ISO_8859_1));
        assertReturned(Misconception.NOT_ALL_TAKEN, "你好 hel");
        assertTextTrimmed("a b\n", "a b");
        assertTextTrimmed("a\r\nb\r\n", "a\nb");
        assertTextTrimmed("\uFEFFa", "a");
        assertTextTrimmed("a\0b", "a");
        assertTextTrimmed("e\u0301", "é");
    }

    @Test
    void knowsWhatWasThrownWrongly() {
        assertThat(Recogniser.ofThrown(new SocketException("Socket closed"))).contains(Misconception.CLOSED_TOO_EARLY);
        assertThat(Recogniser.ofThrown(new SocketException("the client has closed"))).isEmpty();
        assertThat(Recogniser.ofThrown(new SocketTimeoutException("Read timed out")))
                .contains(Misconception.TIMEOUT_ADDED);
        assertThat(Recogniser.ofThrown(new SocketTimeoutException("Connect timed out"))).isEmpty();
    }

    private static void assertTextTrimmed(String text, String other) {
        assertThat(Recogniser.ofReceived(text.getBytes(UTF_8), other)).contains(Misconception.TEXT_TRIMMED);
        assertThat(Recogniser.ofSent(text, other.getBytes(UTF_8))).contains(Misconception.TEXT_TRIMMED);
    }

    private static void assertSent(Misconception cause, byte[] sent) {
        assertThat(Recogniser.ofSent(TEXT, sent)).as(Bytes.show(sent)).contains(cause);
    }

    private static void assertFrame(Misconception cause, byte[] sent) {
        assertThat(Recogniser.ofFrame(TEXT, sent)).as(Bytes.show(sent)).contains(cause);
    }

    private static void assertReturned(Misconception cause, String returned) {
        assertThat(Recogniser.ofReceived(RIGHT, returned)).as(Bytes.show(returned)).contains(cause);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] data(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
