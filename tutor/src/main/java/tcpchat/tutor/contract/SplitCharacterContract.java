package tcpchat.tutor.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.OnDemandSocket;
import tcpchat.tutor.partner.Peer;
import tcpchat.tutor.partner.Received;

/** The challenge: a character whose bytes arrive in pieces is not broken. */
interface SplitCharacterContract extends Receiver {

    @Challenge
    @ParameterizedTest(name = "{displayName}: \"{0}\", {1}")
    @TestName("a text in two pieces, wherever it is split, is not broken")
    @CsvSource({"é, 1", "你, 1", "你, 2", "😀, 1", "😀, 2", "😀, 3", "a你b, 2", "你好, 4", "好😀, 5",
            "\uDBFF\uDFFD, 1", "\uDBFF\uDFFD, 3"})
    default void splitCharacter(String message, int split, Loopback loopback) throws Exception {
        byte[] bytes = message.getBytes(UTF_8);
        OnDemandSocket socket = new OnDemandSocket();
        Connection connection = loopback.connection(socket);
        socket.onDemand(() -> connection.peer().sends(Arrays.copyOf(bytes, split)));
        socket.onDemand(() -> connection.peer().sends(Arrays.copyOfRange(bytes, split, bytes.length)));
        Received.expectUnbroken(message, receiveAll(connection, message));
    }

    @Challenge
    @Test
    @TestName("whole characters in front of a half one are returned at once")
    default void wholeCharactersDoNotWait(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf("好你".getBytes(UTF_8), 4));
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        Finding.unless(call.endsByItself(), say("returns {0} at once", Bytes.show("好")),
                say("it waits for the rest of the character behind it"), Misconception.HELD_BACK);
        Received.expectUnbroken("好", call.result());
    }

    @Challenge
    @Test
    @TestName("characters that come byte by byte are not broken, and an empty text is never returned")
    default void dribblingCharacters(Loopback loopback) throws Exception {
        String message = "水滴石穿 😀 é";
        OnDemandSocket socket = new OnDemandSocket();
        Connection connection = loopback.connection(socket);
        for (byte single : message.getBytes(UTF_8)) {
            socket.onDemand(() -> connection.peer().sends(new byte[] {single}));
        }
        Received.expectUnbroken(message, receiveAll(connection, message));
    }

    @Challenge
    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("a Chinese character on the border of 1024 bytes is not broken")
    @ValueSource(ints = {1022, 1023})
    default void characterOnTheBorder(int before, Loopback loopback) throws Exception {
        String message = "x".repeat(before) + "汉字";
        Connection connection = loopback.connection();
        connection.arrives(message);
        Received.expectUnbroken(message, receiveAll(connection, message));
    }

    @Challenge
    @Test
    @TestName("after the first byte of a character comes plenty: a call takes at most 1024 bytes, with that byte")
    default void plentyAfterHalfCharacter(Loopback loopback) throws Exception {
        byte[] bytes = "é".repeat(1_000).getBytes(UTF_8);
        OnDemandSocket socket = new OnDemandSocket();
        Connection connection = loopback.connection(socket);
        socket.onDemand(() -> connection.peer().sends(Arrays.copyOf(bytes, 1)));
        socket.onDemand(() -> connection.peer().sends(Arrays.copyOfRange(bytes, 1, bytes.length)));
        Received.expectSome(receive(socket), Misconception.HALF_RETURNED);
        int left = bytes.length - MOST_BYTES_A_CALL;
        Finding.unless(connection.keeps(left),
                say("at least {0} of {1} bytes stay in the connection", left, bytes.length), say("fewer do"),
                Misconception.TOO_MUCH_TAKEN);
    }

    @Challenge
    @Test
    @TestName("a reset after half a character: the SocketException reaches the caller")
    default void resetAfterHalfCharacter(Loopback loopback) throws Exception {
        OnDemandSocket socket = new OnDemandSocket();
        Peer peer = loopback.connection(socket).peer();
        socket.onDemand(() -> peer.sends(Arrays.copyOf("你".getBytes(UTF_8), 2)));
        socket.onDemand(peer::resets);
        Expect.thrownByJdk(SocketException.class,
                say("half a character is there and the peer has reset the connection"),
                () -> Received.expectNothingOfHalf(receive(socket)));
    }

    @Challenge
    @Test
    @TestName("a long Chinese text comes whole, at most 1024 bytes a call")
    default void longChineseText(Loopback loopback) throws Exception {
        String message = "千里之行始于足下😀".repeat(500);
        Connection connection = loopback.connection();
        Call<Void> sending = loopback.starts(() -> {
            connection.peer().sends(message);
            connection.peer().endsItsStream();
            return null;
        });
        Received.expectUnbroken(message, receiveAll(connection, message));
        sending.result();
    }

    @Challenge
    @Test
    @TestName("a read timeout between the pieces of a character loses nothing")
    default void timeoutBetweenThePieces(Loopback loopback) throws Exception {
        byte[] bytes = "你".getBytes(UTF_8);
        Connection connection = loopback.connection();
        connection.socket().setSoTimeout(READ_TIMEOUT_MILLIS);
        connection.arrives(Arrays.copyOf(bytes, 2));
        Expect.thrownByJdk(SocketTimeoutException.class, say("half a character is there and the read timeout ran out"),
                () -> Received.expectNothingOfHalf(receive(connection.socket())));
        connection.socket().setSoTimeout(LONG_TIMEOUT_MILLIS);
        connection.arrives(Arrays.copyOfRange(bytes, 2, 3));
        // In another thread, as a window receives.
        String whole = loopback.starts(() -> receiveUnlessTimeout(connection)).result();
        Finding.unless("你".equals(whole), say("returns {0}", Bytes.show("你")), say("its first bytes are gone"),
                Misconception.BYTES_LOST);
    }

    private String receiveUnlessTimeout(Connection connection) throws IOException {
        try {
            return receive(connection.socket());
        } catch (SocketTimeoutException e) {
            return null;
        }
    }

    /** Receives until as many characters have come as the message has, or the end. */
    private String receiveAll(Connection connection, String message) throws IOException {
        StringBuilder all = new StringBuilder();
        while (all.length() < message.length()) {
            int before = connection.socket().getInputStream().available();
            String text = receive(connection.socket());
            int taken = before - connection.socket().getInputStream().available();
            Finding.unless(taken <= MOST_BYTES_A_CALL, say("at most 1024 bytes are taken off the connection in a call"),
                    say("{0} were", taken), Misconception.TOO_MUCH_TAKEN);
            if (text == null) {
                break;
            }
            all.append(Received.expectSome(text, Misconception.HALF_RETURNED));
        }
        return all.toString();
    }
}
