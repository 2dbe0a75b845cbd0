package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Frames;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.WriteCountingSocket;

@StepTest(Step1WriteFrame.class)
class Step1WriteFrameTest {

    private static final int MOST_BYTES = 65_536;
    private static final int MOST_AT_ONCE = 1_024;

    private final Step1WriteFrame step = new Step1WriteFrame();

    static Stream<Named<String>> texts() {
        return Stream.of("hello", "你好,聊天室", "😀 naïve café", "x", " #\r\n\0", "x".repeat(300))
                .map(text -> Named.of(Bytes.quote(text.length() > 20 ? text.substring(0, 20) + "…" : text), text));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("it sends the length of the text in four bytes, then its UTF-8 bytes")
    @MethodSource("texts")
    void sendsLengthThenBytes(String text, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        step.write(connection.socket(), text);
        Frames.expectSent(connection, text);
    }

    @Test
    @TestName("an empty text is a frame of length 0")
    void emptyTextIsLengthZero(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Expect.noFailure(say("the text is empty"), Misconception.EXCEPTION_TOO_MUCH,
                () -> step.write(connection.socket(), ""));
        Frames.expectSent(connection, "");
    }

    @Test
    @TestName("frames follow each other with nothing between them")
    void nothingBetweenFrames(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        for (String text : List.of("first", "", "第二", "第二")) {
            step.write(connection.socket(), text);
        }
        Frames.expectSent(connection, "first", "", "第二", "第二");
    }

    @Test
    @TestName("the connection can still send and receive afterwards")
    void leavesConnectionOpen(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        step.write(connection.socket(), "still there?");
        connection.expectStillReceives();
        Frames.expectSent(connection, "still there?");
    }

    static Stream<Named<String>> shortTexts() {
        return Stream.of("", "hello", "你好", "x".repeat(MOST_AT_ONCE))
                .map(text -> Named.of(Bytes.count(text.length()), text));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a text of at most 1,024 bytes and its length go out in a single write")
    @MethodSource("shortTexts")
    void singleWrite(String text, Loopback loopback) throws Exception {
        WriteCountingSocket socket = new WriteCountingSocket();
        loopback.connection(socket);
        step.write(socket, text);
        Finding.unless(socket.writes().size() == 1, say("one write to the output stream of the connection"),
                say("{0} writes, of so many bytes: {1}", socket.writes().size(), socket.writes()),
                socket.writes().isEmpty() ? Misconception.NOTHING_SENT : Misconception.NAGLE_WAIT);
    }

    @Test
    @TestName("a text of 65,536 bytes is sent whole")
    void longestText(Loopback loopback) throws Exception {
        String text = "你".repeat(MOST_BYTES / 3) + "x";
        Connection connection = loopback.connection();
        connection.peer().startsReading();
        Expect.noFailure(say("the text has 65,536 bytes"), Misconception.EXCEPTION_TOO_MUCH,
                () -> step.write(connection.socket(), text));
        Frames.expectSent(connection, text);
    }

    static Stream<Named<String>> tooLongTexts() {
        return Stream.of(Named.of("65537 x a", "a".repeat(MOST_BYTES + 1)), Named.of("21846 x 你", "你".repeat(21_846)));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("more than 65,536 bytes: an IllegalArgumentException before anything is sent, and the next text is a frame")
    @MethodSource("tooLongTexts")
    void tooLongText(String text, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().startsReading();
        boolean refused = isRefused(connection.socket(), text);
        byte[] sent = connection.sent();
        Finding.unless(sent.length == 0, say("nothing of it is sent"), say("the peer received {0}", Bytes.show(sent)),
                Misconception.CHECKED_TOO_LATE);
        Finding.unless(refused, say("an IllegalArgumentException"), say("the call returned as if all were well"),
                Misconception.EXCEPTION_SWALLOWED);
        step.write(connection.socket(), "short");
        Frames.expectSent(connection, "short");
    }

    private boolean isRefused(Socket connection, String text) throws IOException {
        try {
            step.write(connection, text);
            return false;
        } catch (IllegalArgumentException tooLong) {
            return true;
        }
    }

    @Test
    @TestName("each text goes to the connection it was given for")
    void usesTheConnectionItIsGiven(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Connection first = server.connects();
        Connection second = server.connects();
        step.write(first.socket(), "to the first");
        Frames.expectSent(first, "to the first");
        step.write(second.socket(), "to the second");
        byte[] sent = second.sent();
        Finding.unless(sent.length > 0, say("the second connection's peer receives it"), say("it received nothing"),
                Misconception.OTHER_SOCKET);
    }

    @Test
    @TestName("the socket's options stay as they are")
    void leavesOptionsAlone(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Map<String, Object> before = Options.of(socket);
        step.write(socket, "hello");
        Options.expectUnchanged(before, socket);
    }

    @Test
    @TestName("what the peer has sent is not read away")
    void readsNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("unread");
        step.write(connection.socket(), "hello");
        Finding.unless(connection.socket().getInputStream().available() == "unread".length(),
                say("what the peer has sent is still there for the receiving step"), say("it was read"),
                Misconception.INPUT_READ);
    }

    @Test
    @TestName("a socket that is closed on this side: the IOException reaches the caller")
    void closedOnThisSide(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.close();
        Expect.thrown(IOException.class, say("the socket is closed"), () -> step.write(socket, "too late"));
    }

    @Test
    @TestName("a connection that the peer has reset: the IOException reaches the caller")
    void resetByPeer(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().resets();
        connection.awaitReset();
        Expect.thrownByJdk(IOException.class, say("the peer has reset the connection"),
                () -> step.write(connection.socket(), "anybody there?"));
    }

    @Test
    @TestName("a text that failed leaves nothing behind: the next one, to another connection, is a frame alone")
    void failureLeavesNothingBehind(Loopback loopback) throws Exception {
        Socket closed = loopback.connection().socket();
        closed.close();
        try {
            step.write(closed, "too late");
        } catch (IOException expected) {
            // Another test asks for it.
        }
        Connection connection = loopback.connection();
        Expect.noFailure(say("another socket failed before"), Misconception.KEPT_BETWEEN_CALLS,
                () -> step.write(connection.socket(), "hello"));
        Frames.expectSent(connection, "hello");
    }
}
