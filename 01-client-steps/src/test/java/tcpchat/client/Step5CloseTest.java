package tcpchat.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step5Close.class)
@DisplayName("Client step 5: close the socket")
class Step5CloseTest {

    private final Step5Close step = new Step5Close();

    @BeforeAll
    static void startMockito() {
        // The first mock takes a while, which no test is to be blamed for.
        mock(Socket.class);
    }

    @Test
    @DisplayName("the socket is closed")
    void closesTheSocket(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        step.close(socket);
        Finding.unless(socket.isClosed(), "the socket is closed", "it is still open",
                socket.isOutputShutdown() ? Misconception.HALF_CLOSED : Misconception.NOT_CLOSED);
    }

    @Test
    @DisplayName("a socket that was never connected is closed as well")
    void neverConnected(Loopback loopback) throws Exception {
        Socket socket = loopback.own(new Socket());
        Expect.noFailure("the socket was never connected", Misconception.ONLY_IF_CONNECTED, () -> step.close(socket));
        if (!socket.isClosed()) {
            closesTheSocket(loopback);
            throw new Finding("the socket is closed", "it is still open", Misconception.ONLY_IF_CONNECTED);
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
        Socket socket = loopback.connection().socket();
        Call<Void> call = loopback.starts(() -> {
            step.close(socket);
            return null;
        });
        Finding.unless(call.endsByItself(), "returns although the peer stays open", "it still waits",
                Misconception.WAITS_FOR_PEER);
        call.result();
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
        Socket socket = loopback.connection().socket();
        Call<Integer> receive = loopback.starts(() -> socket.getInputStream().read());
        receive.waits("for the peer to send something", null);
        step.close(socket);
        Finding.unless(receive.endsByItself(), "the receive ends", "it still waits", Misconception.NOT_CLOSED);
        Expect.thrown(SocketException.class, "the socket was closed under a receive", receive::result);
    }

    @Test
    @DisplayName("a close that fails: the IOException reaches the caller")
    void closeFails(Loopback loopback) throws Exception {
        Socket socket = loopback.own(mock(Socket.class, delegatesTo(loopback.connection().socket())));
        doThrow(new IOException("close failed")).when(socket).close();
        Expect.thrown(IOException.class, "closing fails", () -> step.close(socket));
    }
}
