package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.EOFException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Frames;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.OnDemandSocket;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Patience;
import tcpchat.tutor.partner.Received;

@StepTest(Step2ReadFrame.class)
class Step2ReadFrameTest {

    /** Short, for a test waits until it has run out. */
    private static final int READ_TIMEOUT_MILLIS = 20;

    private final Step2ReadFrame step = new Step2ReadFrame();

    static Stream<Named<String>> texts() {
        return Stream.of("hello", "你好,聊天室", "😀 naïve café", "#", " \r\n", "\uFEFFa\0e\u0301")
                .map(text -> Named.of(Bytes.quote(text), text));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("it returns the text of a frame, and the connection stays open")
    @MethodSource("texts")
    void returnsTheText(String text, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.of(text));
        expect(text, loopback, connection);
        Finding.unless(!connection.socket().isClosed(), say("the socket stays open"), say("it is closed"),
                Misconception.CLOSED_TOO_EARLY);
    }

    @Test
    @TestName("a heartbeat is an empty text, and not the end")
    void heartbeatIsEmptyText(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.of(""));
        Call<String> call = loopback.starts(() -> step.read(connection.socket()));
        Finding.unless(call.endsByItself(), say("returns {0}", Bytes.show("")), say("it still waits"),
                Misconception.EMPTY_IS_END);
        Finding.unless("".equals(call.result()), say("returns {0}", Bytes.show("")),
                say("it returned {0}", Bytes.show(call.result())), Misconception.EMPTY_IS_END);
    }

    @Test
    @TestName("frames that arrived together come one a call")
    void framesThatArriveTogether(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.of("first", "第二", "", "fourth"));
        expect("first", loopback, connection);
        for (String text : List.of("第二", "", "fourth")) {
            Call<String> call = loopback.starts(() -> step.read(connection.socket()));
            Finding.unless(call.endsByItself(), say("returns {0}", Bytes.show(text)), say("it still waits"),
                    Misconception.BUFFER_ANEW);
            Received.expect(text, call.result());
        }
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("it waits until the frame is whole")
    @ValueSource(ints = {0, 1, 4, 6})
    void waitsUntilTheFrameIsWhole(int first, Loopback loopback) throws Exception {
        Connection connection = loopback.connectionOfShortTimeouts();
        byte[] frame = Frames.of("at last");
        connection.arrives(Arrays.copyOf(frame, first));
        Call<String> call = loopback.starts(() -> step.read(connection.socket()));
        call.waits(say("until the frame is whole"),
                first > Integer.BYTES ? Misconception.READ_ONCE : Misconception.AVAILABLE_ASKED);
        loopback.runsIntoOwnTimeout(call);
        connection.peer().sends(Arrays.copyOfRange(frame, first, frame.length));
        Received.expect("at last", call.result());
    }

    @Test
    @TestName("a frame whose bytes come one by one is read as if it came at once, and so is the next")
    void bytesOneByOne(Loopback loopback) throws Exception {
        OnDemandSocket socket = new OnDemandSocket();
        Connection connection = loopback.connection(socket);
        for (byte single : Frames.of("聊天室 😀", "next")) {
            socket.onDemand(() -> connection.peer().sends(new byte[] {single}));
        }
        String whole = "聊天室 😀";
        String text = step.read(socket);
        Finding.unless(whole.equals(text), say("returns {0}", Bytes.show(whole)),
                say("it returned {0}", Bytes.show(text)), text == null || text.length() < whole.length()
                        ? Misconception.READ_ONCE : Misconception.CHARACTER_BROKEN);
        Received.expect("next", step.read(socket));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a length may have any bits in its lower bytes")
    @ValueSource(ints = {127, 128, 200, 256, 40_000, 65_535, 65_536})
    void anyLength(int length, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        String text = "x".repeat(length);
        Call<Void> sending = loopback.starts(() -> {
            connection.peer().sends(Frames.of(text));
            return null;
        });
        Expect.noFailure(say("a frame of {0} arrives", Bytes.count(length)), Misconception.SIGN_LOST,
                () -> Received.expect(text, step.read(connection.socket())));
        sending.result();
    }

    @Test
    @TestName("the peer has ended its stream between two frames: null, and again at later calls")
    void nullAtTheEnd(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.of("last words"));
        connection.peer().endsItsStream();
        expect("last words", loopback, connection);
        for (int call = 0; call < 3; call++) {
            Expect.noFailure(say("the peer has ended its stream"), Misconception.END_IS_EXCEPTION,
                    () -> Received.expectEnd(step.read(connection.socket())));
        }
        Finding.unless(!connection.socket().isClosed(), say("the socket stays open"), say("it is closed"),
                Misconception.END_CLOSES);
    }

    static Stream<Named<byte[]>> halfFrames() {
        return Stream.of(Frames.announced(5, "hell".getBytes(UTF_8)), Frames.announced(5), new byte[] {0},
                new byte[] {0, 0, 0}).map(bytes -> Named.of(Bytes.show(bytes), bytes));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("the stream ends inside a frame: an EOFException, for something is missing")
    @MethodSource("halfFrames")
    void endInsideAFrame(byte[] half, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(half);
        connection.peer().endsItsStream();
        Expect.thrown(EOFException.class, say("the stream ends inside a frame"), () -> {
            String text = step.read(connection.socket());
            throw new Finding(say("an exception reaches the caller"), say("the call returned {0}", Bytes.show(text)),
                    Misconception.END_IN_FRAME_IS_NULL);
        });
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a length below 0 or above 65,536: a ProtocolException at once")
    @ValueSource(ints = {-1, 65_537, Integer.MIN_VALUE, 1 << 24})
    void badLength(int length, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.announced(length, (byte) 'x'));
        Call<String> call = loopback.starts(() -> step.read(connection.socket()));
        Finding.unless(call.endsByItself(), say("it ends at once, for no frame may be that long"),
                say("it still waits"),
                Misconception.LENGTH_TRUSTED);
        Expect.thrown(ProtocolException.class, say("the length is {0}", length), () -> {
            try {
                String text = call.result();
                throw new Finding(say("an exception reaches the caller"),
                        say("the call returned {0}", Bytes.show(text)), Misconception.LENGTH_TRUSTED);
            } catch (NegativeArraySizeException ofTheArray) {
                throw new Finding(say("a ProtocolException"), say("the call threw {0}", ofTheArray),
                        Misconception.LENGTH_TRUSTED);
            }
        });
    }

    static Stream<Named<byte[]>> malformedTexts() {
        return Stream.of(new byte[] {'a', (byte) 0xff, 'b'}, new byte[] {'a', (byte) 0xe4, (byte) 0xbd},
                new byte[] {(byte) 0xc0, (byte) 0x80}).map(bytes -> Named.of(Bytes.show(bytes), bytes));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("bytes that can't be UTF-8 become U+FFFD, and the next frame is whole again")
    @MethodSource("malformedTexts")
    void malformedBytes(byte[] bytes, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.announced(bytes.length, bytes));
        connection.arrives(Frames.of("next"));
        Received.expect(new String(bytes, UTF_8), step.read(connection.socket()));
        expect("next", loopback, connection);
    }

    @Test
    @TestName("a connection that the peer resets: the SocketException reaches the caller")
    void resetByPeer(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().resets();
        Expect.thrownByJdk(SocketException.class, say("the peer has reset the connection"),
                () -> Received.expectNothing(step.read(connection.socket())));
    }

    @Test
    @TestName("a socket that is closed on this side: the SocketException reaches the caller")
    void closedOnThisSide(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.close();
        Expect.thrown(SocketException.class, say("the socket is closed"),
                () -> Received.expectNothing(step.read(socket)));
    }

    @Test
    @TestName("closing the socket ends a read that waits, with a SocketException")
    void closedWhileWaiting(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Call<String> call = loopback.starts(() -> step.read(socket));
        call.waits(say("until the frame is whole"), Misconception.AVAILABLE_ASKED);
        Expect.thrownByJdk(SocketException.class, say("the socket is closed while it waits"), () -> {
            loopback.closesUnderCall(socket);
            Received.expectNothing(call.result());
        });
    }

    @Test
    @TestName("a read timeout that ran out between two frames: the SocketTimeoutException, and nothing is lost")
    void timeoutBetweenFrames(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.of("first"));
        expect("first", loopback, connection);
        expectTimeout(loopback, connection);
        connection.arrives(Frames.of("late"));
        Expect.noFailure(say("the frame came after a timeout"), Misconception.TIMEOUT_LOSES,
                () -> Received.expect("late", step.read(connection.socket())));
    }

    @Test
    @TestName("nothing is sent to the peer, and the socket's options stay as they are")
    void changesNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(Frames.of("hello"));
        Map<String, Object> before = Options.of(connection.socket());
        step.read(connection.socket());
        Options.expectUnchanged(before, connection.socket());
        connection.expectSent("");
    }

    @Challenge
    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a read timeout that ran out inside a frame: nothing of it is lost")
    @ValueSource(ints = {1, 3, 4, 6})
    void timeoutInsideAFrame(int first, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        byte[] frame = Frames.of("你好");
        connection.arrives(Arrays.copyOf(frame, first));
        expectTimeout(loopback, connection);
        connection.arrives(Arrays.copyOfRange(frame, first, frame.length));
        connection.arrives(Frames.of("next"));
        for (String text : List.of("你好", "next")) {
            Expect.noFailure(say("a timeout ran out inside the frame"), Misconception.TIMEOUT_LOSES, () -> {
                String read = step.read(connection.socket());
                Finding.unless(text.equals(read), say("returns {0}", Bytes.show(text)),
                        say("it returned {0}", Bytes.show(read)), Misconception.TIMEOUT_LOSES);
            });
        }
    }

    /** Where nothing ends the wait, that is said here, and not by the limit of the whole test. */
    private void expect(String text, Loopback loopback, Connection connection) throws Exception {
        Call<String> call = loopback.starts(() -> step.read(connection.socket()));
        Finding.unless(call.endsByItself(), say("returns {0}", Bytes.show(text)), say("it still waits"),
                call.causeOfWaiting());
        Received.expect(text, call.result());
    }

    /** What comes after a read that has timed out has as much time as any call. */
    private void expectTimeout(Loopback loopback, Connection connection) throws Exception {
        connection.socket().setSoTimeout(READ_TIMEOUT_MILLIS);
        Call<String> call = loopback.starts(() -> step.read(connection.socket()));
        Finding.unless(call.endsByItself(),
                say("ends when the read timeout of {0} ms runs out", READ_TIMEOUT_MILLIS), say("it still waits"),
                Misconception.EXCEPTION_SWALLOWED);
        Expect.thrownByJdk(SocketTimeoutException.class, say("the socket's read timeout ran out"),
                () -> Received.expectNothing(call.result()));
        connection.socket().setSoTimeout((int) Patience.CALL.toMillis());
    }
}
