package tcpchat.tutor.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Received;
import tcpchat.tutor.partner.StartedThreads;

/** What receiving means, for the client's step 4 and the server's step 5 alike. */
public abstract class ReceiveContract {

    private static final int MOST_BYTES_A_CALL = 1024;

    /** The step under test: always the same object within a test. */
    protected abstract String receive(Socket socket) throws IOException;

    // ---------------------------------------------------------------- what arrives

    static Stream<Named<String>> messages() {
        return Stream.of("hello", "你好,客户端", "😀 emoji 👍🏽", "#", "one\r\ntwo\n", "  blanks around  ", "\n",
                        "\uFEFFa\0e\u0301\uFFFD")
                .map(message -> Named.of(Bytes.quote(message), message));
    }

    @ParameterizedTest(name = "returns {0} as it arrived")
    @MethodSource("messages")
    void returnsWhatArrived(String message, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(message);
        Received.expect(message, receive(connection.socket()));
        Finding.unless(!connection.socket().isClosed(), "the socket stays open", "it is closed",
                Misconception.CLOSED_TOO_EARLY);
    }

    @Test
    @DisplayName("waits until something arrives, then returns it at once")
    void waitsUntilSomethingArrives(Loopback loopback) throws Exception {
        Connection connection = loopback.connectionOfShortTimeouts();
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        call.waits("for the peer to send something", Misconception.EMPTY_TEXT);
        loopback.runsIntoOwnTimeout(call);
        connection.peer().sends("at last");
        Received.expect("at last", call.result());
    }

    @Test
    @DisplayName("two messages that arrived together come as one text: TCP knows no messages")
    void twoMessagesArriveAsOne(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("first,");
        connection.arrives("第二");
        Received.expect("first,第二", receive(connection.socket()));
    }

    @Test
    @DisplayName("one call after the other returns one message after the other, and nothing of an earlier one")
    void oneMessageAfterTheOther(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("a long first message");
        Received.expect("a long first message", receive(connection.socket()));
        connection.arrives("short");
        Received.expectAfter("a long first message", "short", receive(connection.socket()));
    }

    @Test
    @DisplayName("bytes that come one by one are all returned, in their order")
    void dribble(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        String message = "drop-by-drop-the-water-wears-away-the-stone";
        Call<Void> dribble = loopback.starts(() -> {
            connection.peer().dribbles(message);
            return null;
        });
        StringBuilder all = new StringBuilder();
        while (all.length() < message.length()) {
            all.append(Received.expectSome(receive(connection.socket())));
        }
        Received.expect(message, all.toString());
        dribble.result();
    }

    // ---------------------------------------------------------------- 1024 bytes a call

    @Test
    @DisplayName("takes at most 1024 bytes in a call, and the rest stays in the connection")
    void takesAtMost1024Bytes(Loopback loopback) throws Exception {
        String message = "0123456789".repeat(300);
        Connection connection = loopback.connection();
        connection.arrives(message);
        String first = Received.expectSome(receive(connection.socket()));
        int taken = message.length() - connection.socket().getInputStream().available();
        Finding.unless(taken <= MOST_BYTES_A_CALL, "at most 1024 bytes are taken off the connection in a call",
                taken + " were, of the " + message.length() + " there", Misconception.TOO_MUCH_TAKEN);
        Finding.unless(first.length() >= taken, "every byte that is taken is returned",
                taken + " were taken off the connection, and " + first.length() + " returned",
                Misconception.READ_AHEAD);
        Received.expect(message.substring(0, taken), first);
    }

    @Test
    @DisplayName("1024 bytes that are there are taken in one call")
    void takes1024BytesAtOnce(Loopback loopback) throws Exception {
        String message = "x".repeat(MOST_BYTES_A_CALL);
        Connection connection = loopback.connection();
        connection.arrives(message);
        Received.expect(message, receive(connection.socket()));
    }

    @Test
    @DisplayName("a long text comes whole, call by call")
    void longTextComesWhole(Loopback loopback) throws Exception {
        String message = "0123456789".repeat(2_500);
        Connection connection = loopback.connection();
        Call<Void> sending = loopback.starts(() -> {
            connection.peer().sends(message);
            connection.peer().endsItsStream();
            return null;
        });
        StringBuilder all = new StringBuilder();
        for (String text = ""; text != null && all.length() < message.length(); text = receive(connection.socket())) {
            all.append(text);
        }
        Finding.unless(all.length() >= message.length(), "all of " + Bytes.count(message.length()),
                Bytes.count(all.length()) + " came before the end", Misconception.READ_AHEAD);
        Received.expect(message, all.toString());
        sending.result();
    }

    // ---------------------------------------------------------------- the end

    @Test
    @DisplayName("null when the peer has closed, and again at every later call")
    void nullAtEndOfStream(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().closes();
        Received.expectEnd(receive(connection.socket()));
        Received.expectEnd(receive(connection.socket()));
        Received.expectEnd(receive(connection.socket()));
    }

    @Test
    @DisplayName("null when the peer closes while it waits")
    void nullWhenPeerClosesMeanwhile(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        call.waits("for the peer to send something", Misconception.EMPTY_TEXT);
        connection.peer().closes();
        Received.expectEnd(call.result());
    }

    @Test
    @DisplayName("a peer that sends and closes at once: first the text, then null")
    void textBeforeTheEnd(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("goodbye 再见");
        connection.peer().closes();
        Received.expect("goodbye 再见", receive(connection.socket()));
        Received.expectEnd(receive(connection.socket()));
    }

    @Test
    @DisplayName("the end of the peer's stream leaves this side open: it can still send")
    void endLeavesThisSideOpen(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().endsItsStream();
        Received.expectEnd(receive(connection.socket()));
        Finding.unless(!connection.socket().isClosed(), "the socket stays open", "it is closed",
                Misconception.END_CLOSES);
        connection.expectSent("");
    }

    // ---------------------------------------------------------------- exceptions

    @Test
    @DisplayName("a connection that the peer resets: the SocketException reaches the caller")
    void resetByPeer(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().resets();
        Expect.thrownByJdk(SocketException.class, "the peer has reset the connection",
                () -> Received.expectNothing(receive(connection.socket())));
    }

    @Test
    @DisplayName("a socket that is closed on this side: the SocketException reaches the caller")
    void closedOnThisSide(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.close();
        Expect.thrown(SocketException.class, "the socket is closed", () -> Received.expectNothing(receive(socket)));
    }

    @Test
    @DisplayName("closing the socket ends a receive that waits, with a SocketException")
    void closedWhileWaiting(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Call<String> call = loopback.starts(() -> receive(socket));
        call.waits("for the peer to send something", Misconception.EMPTY_TEXT);
        Expect.thrownByJdk(SocketException.class, "the socket is closed while it waits", () -> {
            loopback.closesUnderCall(socket);
            Received.expectNothing(call.result());
        });
    }

    @Test
    @DisplayName("a read timeout that ran out: the SocketTimeoutException reaches the caller, and nothing is lost")
    void readTimeout(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.socket().setSoTimeout(20);
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        boolean ended = call.endsByItself();
        Finding.unless(!connection.socket().isClosed(), "the socket stays open", "it is closed",
                Misconception.CLOSED_TOO_EARLY);
        Finding.unless(ended, "ends when the read timeout of 20 ms runs out", "it still waits",
                connection.socket().getSoTimeout() == 20 ? causeOfIgnoring(call) : Misconception.OPTION_CHANGED);
        Expect.thrownByJdk(SocketTimeoutException.class, "the socket's read timeout ran out",
                () -> Received.expectNothing(call.result()));
        connection.arrives("late");
        Received.expect("late", receive(connection.socket()));
    }

    // ---------------------------------------------------------------- nothing else is touched

    @Test
    @DisplayName("nothing is sent to the peer")
    void sendsNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("question?");
        Received.expect("question?", receive(connection.socket()));
        connection.expectSent("");
    }

    @Test
    @DisplayName("the socket's options stay as they are")
    void leavesOptionsAlone(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("hello");
        Map<String, Object> before = Options.of(connection.socket());
        receive(connection.socket());
        Options.expectUnchanged(before, connection.socket());
    }

    @Test
    @DisplayName("options that were set before stay as they are, too")
    void leavesSetOptionsAlone(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("hello");
        Map<String, Object> before = Options.set(connection.socket());
        receive(connection.socket());
        Options.expectUnchanged(before, connection.socket());
    }

    @Test
    @DisplayName("between two calls nothing is taken off the connection, not by another thread either")
    void takesNothingBetweenCalls(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("first");
        List<Thread> left = StartedThreads.settles(() -> Received.expect("first", receive(connection.socket())));
        connection.peer().sends("second");
        int count = "second".length();
        // Where the step has left no thread behind, nobody is there to be waited for.
        boolean taken = !connection.keeps(count) || !left.isEmpty() && connection.loses(count);
        Finding.unless(!taken, "what comes next waits in the connection for the next call", "it was taken at once",
                Misconception.READ_IN_BACKGROUND);
        Received.expect("second", receive(connection.socket()));
    }

    // ---------------------------------------------------------------- the challenge: split characters

    @Challenge
    @ParameterizedTest(name = "\"{0}\" in two pieces, split after {1} bytes, is not broken")
    @CsvSource({"é, 1", "你, 1", "你, 2", "😀, 1", "😀, 2", "😀, 3", "a你b, 2", "你好, 4", "好😀, 5",
            "\uDBFF\uDFFD, 1", "\uDBFF\uDFFD, 3"})
    void splitCharacter(String message, int split, Loopback loopback) throws Exception {
        byte[] bytes = message.getBytes(UTF_8);
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf(bytes, split));
        Call<String> all = loopback.starts(() -> receiveAll(connection, message));
        all.takesAll(connection);
        connection.peer().sends(Arrays.copyOfRange(bytes, split, bytes.length));
        Received.expectUnbroken(message, all.result());
    }

    @Challenge
    @Test
    @DisplayName("whole characters in front of a half one are returned at once")
    void wholeCharactersDoNotWait(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf("好你".getBytes(UTF_8), 4));
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        Finding.unless(call.endsByItself(), "returns " + Bytes.show("好") + " at once",
                "it waits for the rest of the character behind it", Misconception.HELD_BACK);
        Received.expectUnbroken("好", call.result());
    }

    @Challenge
    @Test
    @DisplayName("characters that come byte by byte are not broken, and an empty text is never returned")
    void dribblingCharacters(Loopback loopback) throws Exception {
        String message = "水滴石穿 😀 é";
        Connection connection = loopback.connection();
        Call<String> all = loopback.starts(() -> receiveAll(connection, message));
        for (byte single : message.getBytes(UTF_8)) {
            connection.peer().sends(new byte[] {single});
            all.takesAll(connection);
        }
        Received.expectUnbroken(message, all.result());
    }

    @Challenge
    @ParameterizedTest(name = "a Chinese character on the border of 1024 bytes, {0} bytes before it, is not broken")
    @ValueSource(ints = {1022, 1023})
    void characterOnTheBorder(int before, Loopback loopback) throws Exception {
        String message = "x".repeat(before) + "汉字";
        Connection connection = loopback.connection();
        connection.arrives(message);
        Received.expectUnbroken(message, receiveAll(connection, message));
    }

    @Challenge
    @Test
    @DisplayName("after the first byte of a character comes plenty: a call takes at most 1024 bytes, with that byte")
    void plentyAfterHalfCharacter(Loopback loopback) throws Exception {
        byte[] bytes = "é".repeat(1_000).getBytes(UTF_8);
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf(bytes, 1));
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        call.takesAll(connection);
        connection.peer().sends(Arrays.copyOfRange(bytes, 1, bytes.length));
        Received.expectSome(call.result(), Misconception.HALF_RETURNED);
        int left = bytes.length - MOST_BYTES_A_CALL;
        Finding.unless(connection.keeps(left),
                "at least " + left + " of " + bytes.length + " bytes stay in the connection", "fewer do", Misconception.TOO_MUCH_TAKEN);
    }

    @Challenge
    @Test
    @DisplayName("a reset after half a character: the SocketException reaches the caller")
    void resetAfterHalfCharacter(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf("你".getBytes(UTF_8), 2));
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        call.takesAll(connection);
        connection.peer().resets();
        Expect.thrownByJdk(SocketException.class, "half a character is there and the peer has reset the connection",
                () -> Received.expectNothingOfHalf(call.result()));
    }

    @Challenge
    @Test
    @DisplayName("a long Chinese text comes whole, at most 1024 bytes a call")
    void longChineseText(Loopback loopback) throws Exception {
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
    @DisplayName("a read timeout between the pieces of a character loses nothing")
    void timeoutBetweenThePieces(Loopback loopback) throws Exception {
        byte[] bytes = "你".getBytes(UTF_8);
        Connection connection = loopback.connection();
        connection.socket().setSoTimeout(20);
        connection.arrives(Arrays.copyOf(bytes, 2));
        Expect.thrownByJdk(SocketTimeoutException.class, "half a character is there and the read timeout ran out",
                () -> Received.expectNothingOfHalf(receive(connection.socket())));
        connection.arrives(Arrays.copyOfRange(bytes, 2, 3));
        // In another thread, as a window receives.
        String whole = loopback.starts(() -> receiveUnlessTimeout(connection)).result();
        Finding.unless("你".equals(whole), "returns " + Bytes.show("你"), "its first bytes are gone",
                Misconception.BYTES_LOST);
    }

    @Challenge
    @ParameterizedTest(name = "the bytes {0} are no UTF-8: U+FFFD stands for them, and the text around them stays")
    @CsvSource({"61 ff 62, a\uFFFDb", "c3 28, \uFFFD(", "80, \uFFFD", "e4 bd 61, \uFFFDa", "f0 9f 98 e4 bd a0, \uFFFD你",
            "61 c0 af 62, a\uFFFDb", "61 ed a0 80 62, a\uFFFDb", "61 f4 90 80 80 62, a\uFFFDb"})
    void badBytes(String hex, String expected, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(HexFormat.ofDelimiter(" ").parseHex(hex));
        connection.peer().closes();
        Received.expectReplaced(expected, receiveToTheEnd(connection));
    }

    @Challenge
    @Test
    @DisplayName("half a character that goes on with something else becomes U+FFFD, and what follows stays")
    void halfCharacterThenSomethingElse(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf("你".getBytes(UTF_8), 2));
        Call<String> all = loopback.starts(() -> receiveToTheEnd(connection));
        all.takesAll(connection);
        connection.peer().sends("ok");
        connection.peer().closes();
        Received.expectReplaced("\uFFFDok", all.result());
    }

    @Challenge
    @ParameterizedTest(name = "\"{0}\" and half a character before the end: U+FFFD stands for the half one, then null")
    @ValueSource(strings = {"", "好"})
    void halfCharacterBeforeTheEnd(String before, Loopback loopback) throws Exception {
        byte[] bytes = (before + "你").getBytes(UTF_8);
        Connection connection = loopback.connection();
        connection.arrives(Arrays.copyOf(bytes, bytes.length - 1));
        connection.peer().closes();
        Received.expectReplaced(before + "\uFFFD", receiveToTheEnd(connection));
        Received.expectEnd(receive(connection.socket()));
    }

    /** A read with a read timeout does not wait for ever, unless it is called again and again. */
    private static Misconception causeOfIgnoring(Call<String> call) {
        Misconception cause = call.causeOfWaiting();
        return cause == Misconception.WAIT_READ ? Misconception.EXCEPTION_SWALLOWED : cause;
    }

    private String receiveUnlessTimeout(Connection connection) throws IOException {
        try {
            return receive(connection.socket());
        } catch (SocketTimeoutException e) {
            return null;
        }
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
        throw new Finding("returns null in the end, for the peer has closed",
                "20 calls returned " + Bytes.show(all.toString()), Misconception.LEFT_OVER_KEPT);
    }

    /** Receives until as many characters have come as the message has, or the end. */
    private String receiveAll(Connection connection, String message) throws IOException {
        StringBuilder all = new StringBuilder();
        while (all.length() < message.length()) {
            int before = connection.socket().getInputStream().available();
            String text = receive(connection.socket());
            int taken = before - connection.socket().getInputStream().available();
            Finding.unless(taken <= MOST_BYTES_A_CALL, "at most 1024 bytes are taken off the connection in a call",
                    taken + " were", Misconception.TOO_MUCH_TAKEN);
            if (text == null) {
                break;
            }
            all.append(Received.expectSome(text, Misconception.HALF_RETURNED));
        }
        return all.toString();
    }
}
