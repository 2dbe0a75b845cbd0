package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the programs of a room send each other: texts, each behind the length of its bytes. */
public final class Frames {

    private Frames() {}

    /** The bytes of these texts, each as a frame. */
    public static byte[] of(String... texts) {
        int length = Stream.of(texts).mapToInt(text -> Integer.BYTES + text.getBytes(UTF_8).length).sum();
        ByteBuffer frames = ByteBuffer.allocate(length);
        Stream.of(texts).map(text -> text.getBytes(UTF_8))
                .forEach(bytes -> frames.putInt(bytes.length).put(bytes));
        return frames.array();
    }

    /** A length and these bytes behind it, whether there are so many or not. */
    public static byte[] announced(int length, byte... bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(length).put(bytes).array();
    }

    /** Checks that exactly these texts have been sent by now, each as a frame, and that the connection can still send. */
    public static void expectSent(Connection connection, String... texts) {
        byte[] expected = of(texts);
        byte[] sent = connection.sent();
        if (!Arrays.equals(sent, expected)) {
            throw new Finding(say("the peer receives {0}", Bytes.show(expected)),
                    say("it received {0}", Bytes.show(sent)),
                    Stream.of(texts).findFirst().flatMap(text -> Recogniser.ofFrame(text, sent)).orElse(null));
        }
    }
}
