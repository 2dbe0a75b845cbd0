package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.Answers.CALLS_REAL_METHODS;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.MockSettings;
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
import tcpchat.tutor.partner.Peer;
import tcpchat.tutor.partner.StillOpen;

@StepTest(Step7Close.class)
class Step7CloseTest {

    /** For a socket like any other, of which Mockito knows what was called. */
    private static final MockSettings REAL = withSettings().useConstructor().defaultAnswer(CALLS_REAL_METHODS);

    private final Step7Close step = new Step7Close();

    @BeforeAll
    @SuppressWarnings("CheckReturnValue")
    static void startMockito() {
        // The first mocks take a while, which no test is to be blamed for.
        mock(Socket.class);
        mock(ServerSocket.class);
    }

    @Test
    @TestName("the connection is closed")
    void closesTheConnection(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        step.close(connection, loopback.listeningServerSocket());
        if (!connection.isClosed()) {
            throw new Finding(say("the connection is closed"), say("it is still open"), StillOpen.cause(connection));
        }
    }

    @Test
    @TestName("the server socket is closed")
    void closesTheServerSocket(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        step.close(loopback.connection().socket(), serverSocket);
        if (!serverSocket.isClosed()) {
            throw new Finding(say("the server socket is closed"), say("it is still open"),
                    NotYet.cause(serverSocket::isClosed, Misconception.NOT_CLOSED));
        }
    }

    @Test
    @TestName("what was sent before still reaches the client, then an orderly end of the stream")
    void sentBeforeStillArrives(Loopback loopback) throws Exception {
        String last = "last words ".repeat(5_000);
        Connection connection = loopback.connection();
        connection.socket().getOutputStream().write(last.getBytes(UTF_8));
        step.close(connection.socket(), loopback.listeningServerSocket());
        connection.peer().expectTextThenEnd(last);
    }

    @Test
    @TestName("it does not wait for the client to close as well")
    void doesNotWaitForTheClient(Loopback loopback) throws Exception {
        AtOnce.expect(say("the client stays open"), loopback,
                () -> closing(loopback.connection().socket(), loopback.listeningServerSocket()));
    }

    @Test
    @TestName("it does not wait for a client that does not read what was sent")
    void doesNotWaitForTheClientToRead(Loopback loopback) throws Exception {
        AtOnce.expect(say("the client has not read all"), loopback,
                () -> closing(loopback.fullConnection().socket(), loopback.listeningServerSocket()));
    }

    @Test
    @TestName("the connection is closed first, then the server socket")
    void closesInOrder(Loopback loopback) throws Exception {
        Socket connection = watchedConnection(loopback);
        ServerSocket serverSocket = watchedServerSocket(loopback);
        step.close(connection, serverSocket);
        expectClosed(connection, serverSocket, Misconception.NOT_CLOSED);
        InOrder order = inOrder(connection, serverSocket);
        try {
            order.verify(connection, atLeastOnce()).close();
            order.verify(serverSocket, atLeastOnce()).close();
        } catch (AssertionError otherOrder) {
            throw new Finding(say("the connection is closed, then the server socket"), say("it was not so"),
                    Misconception.CLOSE_ORDER);
        }
    }

    @Test
    @TestName("closing the connection fails: the server socket is closed all the same, and the failure reaches the caller")
    void connectionFails(Loopback loopback) throws Exception {
        Socket connection = watchedConnection(loopback);
        ServerSocket serverSocket = loopback.listeningServerSocket();
        IOException failure = new IOException("close failed");
        doThrow(failure).when(connection).close();
        Expect.thrownByTest(List.of(failure), say("closing the connection fails"),
                () -> step.close(connection, serverSocket));
        if (!serverSocket.isClosed()) {
            throw new Finding(say("the server socket is closed all the same"), say("it is still open"),
                    onlyHere(loopback, Misconception.SECOND_NOT_CLOSED));
        }
    }

    @Test
    @TestName("closing the server socket fails: the connection is closed, and the failure reaches the caller")
    void serverSocketFails(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        ServerSocket serverSocket = watchedServerSocket(loopback);
        IOException failure = new IOException("close failed");
        doThrow(failure).when(serverSocket).close();
        Expect.thrownByTest(List.of(failure), say("closing the server socket fails"),
                () -> step.close(connection, serverSocket));
        if (!connection.isClosed()) {
            throw new Finding(say("the connection is closed all the same"), say("it is still open"),
                    onlyHere(loopback, Misconception.SECOND_NOT_CLOSED));
        }
    }

    @Test
    @TestName("closing both fails: a failure reaches the caller")
    void bothFail(Loopback loopback) throws Exception {
        Socket connection = watchedConnection(loopback);
        ServerSocket serverSocket = watchedServerSocket(loopback);
        IOException first = new IOException("connection: close failed");
        IOException second = new IOException("server socket: close failed");
        doThrow(first).when(connection).close();
        doThrow(second).when(serverSocket).close();
        Expect.thrownByTest(List.of(first, second), say("closing both fails"),
                () -> step.close(connection, serverSocket));
    }

    @Test
    @TestName("closing once more is harmless")
    void onceMore(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        ServerSocket serverSocket = loopback.listeningServerSocket();
        step.close(connection, serverSocket);
        Expect.noFailure(say("both are closed already"), Misconception.CLOSE_NEEDS_SOCKET,
                () -> step.close(connection, serverSocket));
    }

    @Test
    @TestName("where the connection is closed already, the server socket still is to be closed")
    void connectionClosedBefore(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        ServerSocket serverSocket = loopback.listeningServerSocket();
        connection.close();
        Expect.noFailure(say("the connection is closed already"), Misconception.CLOSE_NEEDS_SOCKET,
                () -> step.close(connection, serverSocket));
        if (!serverSocket.isClosed()) {
            throw new Finding(say("the server socket is closed"), say("it is still open"),
                    onlyHere(loopback, Misconception.ONE_MISSING));
        }
    }

    @Test
    @TestName("a connection whose sending side is shut down already is closed as well")
    void halfClosed(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        ServerSocket serverSocket = loopback.listeningServerSocket();
        connection.shutdownOutput();
        Expect.noFailure(say("the output was shut down before"), Misconception.EXCEPTION_TOO_MUCH,
                () -> step.close(connection, serverSocket));
        expectClosed(connection, serverSocket, Misconception.HALF_CLOSED);
    }

    @Test
    @TestName("every pair is closed, one after the other")
    void oneAfterTheOther(Loopback loopback) throws Exception {
        Socket first = loopback.connection().socket();
        step.close(first, loopback.listeningServerSocket());
        Misconception cause = first.isClosed() ? Misconception.KEPT_BETWEEN_CALLS : Misconception.NOT_CLOSED;
        Socket connection = loopback.connection().socket();
        ServerSocket serverSocket = loopback.listeningServerSocket();
        step.close(connection, serverSocket);
        expectClosed(connection, serverSocket, cause);
    }

    @Test
    @TestName("no connection (null): the server socket is closed")
    void noConnection(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Expect.noFailure(say("there is no connection (null)"), Misconception.CLOSE_NEEDS_SOCKET,
                () -> step.close(null, serverSocket));
        if (!serverSocket.isClosed()) {
            throw new Finding(say("the server socket is closed"), say("it is still open"),
                    onlyHere(loopback, Misconception.ONE_MISSING));
        }
    }

    @Test
    @TestName("no server socket (null): the connection is closed")
    void noServerSocket(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        Expect.noFailure(say("there is no server socket (null)"), Misconception.CLOSE_NEEDS_SOCKET,
                () -> step.close(connection, null));
        if (!connection.isClosed()) {
            throw new Finding(say("the connection is closed"), say("it is still open"),
                    onlyHere(loopback, Misconception.ONE_MISSING));
        }
    }

    @Test
    @TestName("sockets that were never connected or bound are closed as well")
    void neverConnected(Loopback loopback) throws Exception {
        Socket connection = loopback.own(new Socket());
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        Expect.noFailure(say("neither was connected or bound"), Misconception.EXCEPTION_TOO_MUCH,
                () -> step.close(connection, serverSocket));
        if (!(connection.isClosed() && serverSocket.isClosed())) {
            throw new Finding(say("both are closed"), say("one is still open"),
                    onlyHere(loopback, Misconception.ONLY_IF_CONNECTED));
        }
    }

    @Test
    @TestName("an accept that waits in another thread ends")
    void endsAnAcceptThatWaits(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Socket> accept = loopback.starts(serverSocket::accept);
        accept.waits(say("for a client"), null);
        step.close(loopback.connection().socket(), serverSocket);
        Finding.unless(accept.endsByItself(), say("the accept ends"), say("it still waits"), Misconception.NOT_CLOSED);
        Expect.thrown(SocketException.class, say("the server socket was closed under an accept"), () -> {
            accept.result();
            throw new Finding(say("closing ends the accept"),
                    say("the accept got a client: a connection that your code makes"));
        });
    }

    @Test
    @TestName("the port can be bound again at once")
    void portCanBeBoundAgain(Loopback loopback) throws Exception {
        InetSocketAddress address = new InetSocketAddress(Loopback.HOST, 0);
        ServerSocket serverSocket = reusable(loopback);
        serverSocket.bind(address);
        Peer client = loopback.connectsTo(serverSocket);
        Socket connection = loopback.own(serverSocket.accept());
        InetSocketAddress same = (InetSocketAddress) serverSocket.getLocalSocketAddress();
        step.close(connection, serverSocket);
        client.expectTextThenEnd("");
        try {
            reusable(loopback).bind(same);
        } catch (BindException e) {
            throw new Finding(say("port {0} can be bound again", same.getPort()), say("to bind it threw {0}", e),
                    Misconception.NOT_CLOSED);
        }
    }

    /** That cause, unless the step does not close in an ordinary case either. */
    private Misconception onlyHere(Loopback loopback, Misconception cause) throws IOException {
        Socket connection = loopback.connection().socket();
        ServerSocket serverSocket = loopback.listeningServerSocket();
        step.close(connection, serverSocket);
        boolean closed = connection.isClosed() && serverSocket.isClosed();
        return closed ? cause : causeOf(connection, serverSocket, Misconception.NOT_CLOSED);
    }

    private static void expectClosed(Socket connection, ServerSocket serverSocket, Misconception staysOpen) {
        if (!(connection.isClosed() && serverSocket.isClosed())) {
            throw new Finding(say("both are closed"), say("one is still open"),
                    causeOf(connection, serverSocket, staysOpen));
        }
    }

    private static Misconception causeOf(Socket connection, ServerSocket serverSocket, Misconception staysOpen) {
        return NotYet.cause(() -> connection.isClosed() && serverSocket.isClosed(), staysOpen);
    }

    private Expect.Code closing(Socket connection, ServerSocket serverSocket) {
        return () -> step.close(connection, serverSocket);
    }

    private static Socket watchedConnection(Loopback loopback) throws IOException {
        Socket connection = loopback.own(mock(Socket.class, REAL));
        connection.connect(new InetSocketAddress(Loopback.HOST, loopback.listens().port()));
        return connection;
    }

    private static ServerSocket watchedServerSocket(Loopback loopback) throws IOException {
        ServerSocket serverSocket = loopback.own(mock(ServerSocket.class, REAL));
        serverSocket.bind(new InetSocketAddress(Loopback.HOST, 0));
        return serverSocket;
    }

    private static ServerSocket reusable(Loopback loopback) throws IOException {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setReuseAddress(true);
        return serverSocket;
    }
}
