package tcpchat.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.Answers.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.partner.AtOnce;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.StillOpen;

@StepTest(Step5Close.class)
@DisplayName("Client step 5: close the socket")
class Step5CloseTest {

    private final Step5Close step = new Step5Close();

    @BeforeAll
    @SuppressWarnings("CheckReturnValue")
    static void startMockito() {
        // The first mock takes a while, which no test is to be blamed for.
        mock(Socket.class);
    }

    @Test
    @DisplayName("the socket is closed")
    void closesTheSocket(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        step.close(socket);
        if (!socket.isClosed()) {
            throw new Finding("the socket is closed", "it is still open", StillOpen.cause(socket));
        }
    }

    @Test
    @DisplayName("a socket that was never connected is closed as well")
    void neverConnected(Loopback loopback) throws Exception {
        Socket socket = loopback.own(new Socket());
        Expect.noFailure("the socket was never connected", Misconception.EXCEPTION_TOO_MUCH, () -> step.close(socket));
        if (!socket.isClosed()) {
            closesTheSocket(loopback);
            throw new Finding("the socket is closed", "it is still open", Misconception.ONLY_IF_CONNECTED);
        }
    }

    @Test
    @DisplayName("a socket whose sending side is shut down already is closed as well")
    void halfClosed(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.shutdownOutput();
        Expect.noFailure("the output was shut down before", Misconception.EXCEPTION_TOO_MUCH, () -> step.close(socket));
        if (!socket.isClosed()) {
            throw new Finding("the socket is closed", "it is still open",
                    StillOpen.cause(socket::isClosed, Misconception.HALF_CLOSED));
        }
    }

    @Test
    @DisplayName("every socket is closed, one after the other")
    void oneAfterTheOther(Loopback loopback) throws Exception {
        Socket first = loopback.connection().socket();
        step.close(first);
        boolean wasClosed = first.isClosed();
        Socket second = loopback.connection().socket();
        step.close(second);
        if (!second.isClosed()) {
            throw new Finding("the second socket is closed, too", "it is still open",
                    wasClosed ? Misconception.KEPT_BETWEEN_CALLS : StillOpen.cause(second));
        }
    }

    @Test
    @DisplayName("the peer sees an orderly end of the stream")
    void peerSeesTheEnd(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        step.close(connection.socket());
        connection.peer().expectTextThenEnd("");
    }

    @Test
    @DisplayName("what was sent before still reaches the peer, also one that reads late")
    void sentBeforeStillArrives(Loopback loopback) throws Exception {
        String last = "last words ".repeat(5_000);
        Connection connection = loopback.connection();
        connection.socket().getOutputStream().write(last.getBytes(UTF_8));
        step.close(connection.socket());
        connection.peer().expectTextThenEnd(last);
    }

    @Test
    @DisplayName("it does not wait for the peer to close as well")
    void doesNotWaitForThePeer(Loopback loopback) throws Exception {
        AtOnce.expect("the peer stays open", loopback, () -> closing(loopback.connection().socket()));
    }

    @Test
    @DisplayName("it does not wait for a peer that does not read what was sent")
    void doesNotWaitForThePeerToRead(Loopback loopback) throws Exception {
        AtOnce.expect("the peer has not read all", loopback, () -> closing(loopback.fullConnection().socket()));
    }

    @Test
    @DisplayName("closing once more does nothing")
    void onceMore(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        step.close(socket);
        Expect.noFailure("the socket is closed already", Misconception.CLOSE_NEEDS_SOCKET, () -> step.close(socket));
    }

    @Test
    @DisplayName("null does nothing")
    void nullSocket() throws Exception {
        Expect.noFailure("there is no socket (null)", Misconception.CLOSE_NEEDS_SOCKET, () -> step.close(null));
    }

    @Test
    @DisplayName("a receive that waits in another thread ends with a SocketException")
    void endsAReceiveThatWaits(Loopback loopback) throws Exception {
        ReceivedFrom socket = new ReceivedFrom();
        loopback.connection(socket);
        Call<Integer> receive = loopback.starts(() -> socket.getInputStream().read());
        receive.waits("for the peer to send something", null);
        socket.receive = receive;
        step.close(socket);
        Finding.unless(receive.endsByItself(), "the receive ends", "it still waits", Misconception.NOT_CLOSED);
        Expect.thrown(SocketException.class, "the socket was closed under a receive", () -> {
            receive.result();
            throw new Finding("the receive ends with a SocketException",
                    "it sees the end of the stream: shutdownInput wakes it before the socket is closed");
        });
    }

    @Test
    @DisplayName("a close that fails: the IOException reaches the caller")
    void closeFails(Loopback loopback) throws Exception {
        Socket socket = loopback.own(mock(Socket.class,
                withSettings().useConstructor().defaultAnswer(CALLS_REAL_METHODS)));
        socket.connect(new InetSocketAddress(Loopback.HOST, loopback.listens().port()));
        IOException failure = new IOException("close failed");
        doThrow(failure).when(socket).close();
        Expect.thrownByTest(List.of(failure), "closing fails", () -> step.close(socket));
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
