package tcpchat.tutor.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.OnDemandSocket;
import tcpchat.tutor.partner.Received;

/** The challenge: U+FFFD stands for bytes that are no character. */
interface MalformedBytesContract extends Receiver {

    @Challenge
    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("bytes that are no UTF-8: U+FFFD stands for them, and the text around them stays")
    @CsvSource({"61 ff 62, a\uFFFDb", "c3 28, \uFFFD(", "80, \uFFFD", "e4 bd 61, \uFFFDa", "f0 9f 98 e4 bd a0, \uFFFD你",
            "61 c0 af 62, a\uFFFDb", "61 ed a0 80 62, a\uFFFDb", "61 f4 90 80 80 62, a\uFFFDb"})
    default void badBytes(String hex, String expected, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(HexFormat.ofDelimiter(" ").parseHex(hex));
        connection.peer().closes();
        Received.expectReplaced(expected, receiveToTheEnd(connection));
    }

    @Challenge
    @Test
    @TestName("half a character that goes on with something else becomes U+FFFD, and what follows stays")
    default void halfCharacterThenSomethingElse(Loopback loopback) throws Exception {
        OnDemandSocket socket = new OnDemandSocket();
        Connection connection = loopback.connection(socket);
        socket.onDemand(() -> connection.peer().sends(Arrays.copyOf("你".getBytes(UTF_8), 2)));
        socket.onDemand(() -> {
            connection.peer().sends("ok");
            connection.peer().closes();
        });
        Received.expectReplaced("\uFFFDok", receiveToTheEnd(connection));
    }

    @Challenge
    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("half a character before the end: U+FFFD stands for it, then null")
    @ValueSource(strings = {"", "好"})
    default void halfCharacterBeforeTheEnd(String before, Loopback loopback) throws Exception {
        byte[] bytes = (before + "你").getBytes(UTF_8);
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf(bytes, bytes.length - 1));
        connection.peer().closes();
        Received.expectReplaced(before + "\uFFFD", receiveToTheEnd(connection));
        Received.expectEnd(receive(connection.socket()));
    }

    /** Receives until {@code null} says that the peer has closed; it has sent a few bytes, so a few calls do. */
    private String receiveToTheEnd(Connection connection) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int call = 0; call < 20; call++) {
            String text = receive(connection.socket());
            if (text == null) {
                return all.toString();
            }
            all.append(Received.expectSome(text, null));
        }
        throw new Finding(say("returns null in the end, for the peer has closed"),
                say("20 calls returned {0}", Bytes.show(all.toString())), Misconception.LEFT_OVER_KEPT);
    }
}
