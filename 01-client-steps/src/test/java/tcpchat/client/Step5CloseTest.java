package tcpchat.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.Answers.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.AtOnce;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.NotYet;
import tcpchat.tutor.partner.StillOpen;

@StepTest(Step5Close.class)
class Step5CloseTest {

    private final Step5Close step = new Step5Close();

    @BeforeAll
    @SuppressWarnings("CheckReturnValue")
    static void startMockito() {
        // The first mock takes a while, which no test is to be blamed for.
        mock(Socket.class);
    }

    @Test
    @TestName("the socket is closed")
    void closesTheSocket(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        step.close(socket);
        if (!socket.isClosed()) {
            throw new Finding(say("the socket is closed"), say("it is still open"), StillOpen.cause(socket));
        }
    }

    @Test
    @TestName("a socket that was never connected is closed as well")
    void neverConnected(Loopback loopback) throws Exception {
        Socket socket = loopback.own(new Socket());
        Expect.noFailure(say("the socket was never connected"), Misconception.EXCEPTION_TOO_MUCH,
                () -> step.close(socket));
        if (!socket.isClosed()) {
            closesTheSocket(loopback);
            throw new Finding(say("the socket is closed"), say("it is still open"), Misconception.ONLY_IF_CONNECTED);
        }
    }

    @Test
    @TestName("a socket whose sending side is shut down already is closed as well")
    void halfClosed(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.shutdownOutput();
        Expect.noFailure(say("the output was shut down before"), Misconception.EXCEPTION_TOO_MUCH,
                () -> step.close(socket));
        if (!socket.isClosed()) {
            throw new Finding(say("the socket is closed"), say("it is still open"),
                    NotYet.cause(socket::isClosed, Misconception.HALF_CLOSED));
        }
    }

    @Test
    @TestName("every socket is closed, one after the other")
    void oneAfterTheOther(Loopback loopback) throws Exception {
        Socket first = loopback.connection().socket();
        step.close(first);
        boolean wasClosed = first.isClosed();
        Socket second = loopback.connection().socket();
        step.close(second);
        if (!second.isClosed()) {
            throw new Finding(say("the second socket is closed, too"), say("it is still open"),
                    wasClosed ? Misconception.KEPT_BETWEEN_CALLS : StillOpen.cause(second));
        }
    }

    @Test
    @TestName("the peer sees an orderly end of the stream")
    void peerSeesTheEnd(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        step.close(connection.socket());
        connection.peer().expectTextThenEnd("");
    }

    @Test
    @TestName("what was sent before still reaches the peer, also one that reads late")
    void sentBeforeStillArrives(Loopback loopback) throws Exception {
        String last = "last words ".repeat(5_000);
        Connection connection = loopback.connection();
        connection.socket().getOutputStream().write(last.getBytes(UTF_8));
        step.close(connection.socket());
        connection.peer().expectTextThenEnd(last);
    }

    @Test
    @TestName("it does not wait for the peer to close as well")
    void doesNotWaitForThePeer(Loopback loopback) throws Exception {
        AtOnce.expect(say("the peer stays open"), loopback, () -> closing(loopback.connection().socket()));
    }

    @Test
    @TestName("it does not wait for a peer that does not read what was sent")
    void doesNotWaitForThePeerToRead(Loopback loopback) throws Exception {
        AtOnce.expect(say("the peer has not read all"), loopback, () -> closing(loopback.fullConnection().socket()));
    }

    @Test
    @TestName("closing once more does nothing")
    void onceMore(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        step.close(socket);
        Expect.noFailure(say("the socket is closed already"), Misconception.CLOSE_NEEDS_SOCKET,
                () -> step.close(socket));
    }

    @Test
    @TestName("null does nothing")
    void nullSocket() throws Exception {
        Expect.noFailure(say("there is no socket (null)"), Misconception.CLOSE_NEEDS_SOCKET, () -> step.close(null));
    }

    @Test
    @TestName("a receive that waits in another thread ends with a SocketException")
    void endsAReceiveThatWaits(Loopback loopback) throws Exception {
        ReceivedFrom socket = new ReceivedFrom();
        loopback.connection(socket);
        Call<Integer> receive = loopback.starts(() -> socket.getInputStream().read());
        receive.waits(say("for the peer to send something"), null);
        socket.receive = receive;
        step.close(socket);
        Finding.unless(receive.endsByItself(), say("the receive ends"), say("it still waits"),
                Misconception.NOT_CLOSED);
        Expect.thrown(SocketException.class, say("the socket was closed under a receive"), () -> {
            receive.result();
            throw new Finding(say("the receive ends with a SocketException"),
                    say("it sees the end of the stream: shutdownInput wakes it before the socket is closed"));
        });
    }

    @Test
    @TestName("a close that fails: the IOException reaches the caller")
    void closeFails(Loopback loopback) throws Exception {
        Socket socket = loopback.own(mock(Socket.class,
                withSettings().useConstructor().defaultAnswer(CALLS_REAL_METHODS)));
        socket.connect(new InetSocketAddress(Loopback.HOST, loopback.listens().port()));
        IOException failure = new IOException("close failed");
        doThrow(failure).when(socket).close();
        Expect.thrownByTest(List.of(failure), say("closing fails"), () -> step.close(socket));
    }

    private Expect.Code closing(Socket socket) {
        return () -> step.close(socket);
    }

    /** Lets a receive that shutdownInput has woken come to its end first; otherwise it is a race. */
    private static final class ReceivedFrom extends Socket {

        private volatile Call<Integer> receive;

        @Override
        public void shutdownInput() throws IOException {
            super.shutdownInput();
            try {
                receive.endsByItself();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }
    }
}
