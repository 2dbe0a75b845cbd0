package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;

/** What sending means, for the client's step 3 and the server's step 6 alike. */
public abstract class SendContract {

    private static final int KIBIBYTE = 1 << 10;

    /** The step under test: always the same object within a test. */
    protected abstract void send(Socket socket, String message) throws IOException;

    static Stream<Named<String>> messages() {
        return Stream.of("hello", "100% 你好,服务端", "naïve café", "😀 emoji 👍🏽", " blanks and a tab\t ",
                "one\r\ntwo\n", "#", " ", "\uFEFFa\0e\u0301\uFFFD")
                .map(message -> Named.of(Bytes.quote(message), message));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("it sends exactly the UTF-8 bytes of the text")
    @MethodSource("messages")
    void sendsExactlyTheUtf8BytesOf(String message, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        send(connection.socket(), message);
        connection.expectSent(message);
    }

    @Test
    @TestName("an empty message sends nothing and is no failure")
    void emptyMessageSendsNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Expect.noFailure(say("the message is empty"), Misconception.EXCEPTION_TOO_MUCH,
                () -> send(connection.socket(), ""));
        connection.expectSent("");
    }

    @Test
    @TestName("messages follow each other with nothing between them, also the same one twice")
    void nothingBetweenTwoMessages(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        send(connection.socket(), "first");
        send(connection.socket(), "第二");
        send(connection.socket(), "第二");
        connection.expectSent("first第二第二");
    }

    @Test
    @TestName("all of a message of 64 KiB arrives")
    void sendsLongMessage(Loopback loopback) throws Exception {
        // Longer than any buffer that the code may use, and short enough for code that writes byte by byte. Whoever
        // cuts it after an even number of chars cuts through an emoji, which is two of them.
        String message = "x" + "😀".repeat(64 * KIBIBYTE / 4);
        Connection connection = loopback.connection();
        connection.peer().startsReading();
        send(connection.socket(), message);
        connection.expectSent(message);
    }

    @Test
    @TestName("a peer that reads late makes it wait, and nothing is lost")
    void waitsForPeerThatReadsLate(Loopback loopback) throws Exception {
        // More than the buffers on the way hold.
        String message = "汉字".repeat(160 * KIBIBYTE / 6);
        Connection connection = loopback.connection();
        connection.narrow();
        Call<Void> call = loopback.starts(() -> {
            send(connection.socket(), message);
            return null;
        });
        call.waits(say("for a peer that does not read yet"), Misconception.RETURNS_TOO_EARLY);
        connection.peer().startsReading();
        call.result();
        connection.expectSent(message);
    }

    @Test
    @TestName("the connection can still send and receive afterwards")
    void leavesConnectionOpen(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        send(connection.socket(), "still there?");
        connection.expectStillReceives();
        connection.expectSent("still there?");
    }

    @Test
    @TestName("each message goes to the socket it was given for")
    void usesTheSocketItIsGiven(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Connection first = server.connects();
        Connection second = server.connects();
        send(first.socket(), "to the first");
        first.expectSent("to the first");
        send(second.socket(), "to the second");
        second.expectSent("to the second", Misconception.OTHER_SOCKET);
    }

    @Test
    @TestName("the socket's options stay as they are")
    void leavesOptionsAlone(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Map<String, Object> before = Options.of(socket);
        send(socket, "hello");
        Options.expectUnchanged(before, socket);
    }

    @Test
    @TestName("options that were set before stay as they are, too")
    void leavesSetOptionsAlone(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Map<String, Object> before = Options.set(socket);
        send(socket, "hello");
        Options.expectUnchanged(before, socket);
    }

    @Test
    @TestName("what the peer has sent is not read away")
    void readsNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("unread");
        send(connection.socket(), "hello");
        Finding.unless(connection.socket().getInputStream().available() == "unread".length(),
                say("what the peer has sent is still there for the receiving step"), say("it was read"),
                Misconception.INPUT_READ);
    }

    @Test
    @TestName("a socket that is closed on this side: the IOException reaches the caller")
    void closedOnThisSide(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.close();
        Expect.thrown(IOException.class, say("the socket is closed"), () -> send(socket, "too late"));
    }

    @Test
    @TestName("a connection that the peer has reset: the IOException reaches the caller")
    void resetByPeer(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().resets();
        connection.awaitReset();
        Expect.thrownByJdk(IOException.class, say("the peer has reset the connection"),
                () -> send(connection.socket(), "anybody there?"));
    }

    @Test
    @TestName("a send that failed leaves nothing behind: the next one, to another socket, sends its own text alone")
    void failureLeavesNothingBehind(Loopback loopback) throws Exception {
        Socket closed = loopback.connection().socket();
        closed.close();
        try {
            send(closed, "too late");
        } catch (IOException expected) {
            // Another test asks for it.
        }
        Connection connection = loopback.connection();
        Expect.noFailure(say("another socket failed before"), Misconception.KEPT_BETWEEN_CALLS,
                () -> send(connection.socket(), "hello"));
        connection.expectSent("hello");
    }

    @Test
    @TestName("closing the socket ends a send that waits for the peer, with an IOException")
    void closedWhileWaiting(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.narrow();
        Call<Void> call = loopback.starts(() -> {
            send(connection.socket(), "x".repeat(512 * KIBIBYTE));
            return null;
        });
        call.waits(say("for a peer that never reads"), Misconception.RETURNS_TOO_EARLY);
        Expect.thrown(IOException.class, say("the socket is closed while it waits"), () -> {
            loopback.closesUnderCall(connection.socket());
            call.result();
        });
    }

    @Test
    @TestName("a peer that has ended its own stream can still be sent to: each direction ends on its own")
    void peerHasEndedItsStream(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().endsItsStream();
        Finding.unless(connection.socket().getInputStream().read() == -1, say("the end of the peer's stream"),
                say("a byte"));
        send(connection.socket(), "last words");
        Finding.unless(!connection.socket().isClosed(), say("the socket stays open"), say("it is closed"),
                Misconception.CLOSED_TOO_EARLY);
        connection.expectSent("last words");
    }
}
