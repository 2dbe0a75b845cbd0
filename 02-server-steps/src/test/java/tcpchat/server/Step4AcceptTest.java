package tcpchat.server;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Patience;
import tcpchat.tutor.partner.Peer;
import tcpchat.tutor.partner.StartedThreads;

@StepTest(Step4Accept.class)
class Step4AcceptTest {

    private final Step4Accept step = new Step4Accept();

    @Test
    @TestName("waits until a client connects, then returns its connection")
    void waitsForAClient(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.serverSocketOfShortTimeouts();
        Call<Socket> call = loopback.starts(() -> accept(loopback, serverSocket));
        call.waits(say("for a client"), Misconception.RETURNS_TOO_EARLY);
        loopback.runsIntoOwnTimeout(call);
        Peer client = loopback.connectsTo(serverSocket);
        new Connection(call.result(), client).expectStillReceives();
    }

    @Test
    @TestName("a client that is connected already is returned at once, also one that says nothing")
    void silentClient(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        loopback.connectsTo(serverSocket);
        Call<Socket> call = loopback.starts(() -> accept(loopback, serverSocket));
        Finding.unless(call.endsByItself(), say("the connection of a client that says nothing"), say("it still waits"),
                call.causeOfWaiting());
        call.result();
    }

    @Test
    @TestName("the connection is open and talks to that client, both ways")
    void connectionTalksToTheClient(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Peer client = loopback.connectsTo(serverSocket);
        Connection connection = new Connection(accept(loopback, serverSocket), client);
        connection.expectSent("");
        connection.expectStillReceives();
    }

    @Test
    @TestName("what the client has said already is not read away, and nothing is sent to it")
    void readsNothing(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Peer client = loopback.connectsTo(serverSocket);
        client.sends("first words");
        Connection connection = new Connection(accept(loopback, serverSocket), client);
        Finding.unless(connection.keeps("first words".length()),
                say("what the peer has sent is still there for the receiving step"), say("it was read"),
                Misconception.INPUT_READ);
        connection.expectSent("");
    }

    @Test
    @TestName("every call returns the next client's connection")
    void nextClientAtEveryCall(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Peer first = loopback.connectsTo(serverSocket);
        Socket firstConnection = accept(loopback, serverSocket);
        Peer second = loopback.connectsTo(serverSocket);
        Call<Socket> call = loopback.starts(() -> accept(loopback, serverSocket));
        Finding.unless(call.endsByItself(), say("a second client's connection"), say("it still waits"),
                call.causeOfWaiting());
        Finding.unless(firstConnection != call.result(), say("a connection of its own for the second client"),
                say("it is that of the first"), Misconception.SAME_SOCKET);
        Finding.unless(!firstConnection.isClosed(), say("the first client's connection stays open"),
                say("the second call has closed it"), Misconception.FORMER_CLOSED);
        new Connection(firstConnection, first).expectSent("");
        new Connection(call.result(), second).expectSent("");
    }

    @Test
    @TestName("a further call takes a client of the server socket it is given")
    void furtherCallUsesItsOwnServerSocket(Loopback loopback) throws Exception {
        ServerSocket first = loopback.listeningServerSocket();
        loopback.connectsTo(first);
        accept(loopback, first);
        ServerSocket second = loopback.listeningServerSocket();
        loopback.connectsTo(second);
        Call<Socket> call = loopback.starts(() -> accept(loopback, second));
        Finding.unless(call.endsByItself(), say("the connection of the second server socket's client"),
                say("it still waits"),
                Misconception.KEPT_BETWEEN_CALLS);
        call.result();
    }

    @Test
    @TestName("of two clients that wait one call takes the first, and the second still waits")
    void oneClientACall(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Peer first = loopback.connectsTo(serverSocket);
        Peer second = loopback.connectsTo(serverSocket);
        AtomicReference<Socket> connection = new AtomicReference<>();
        StartedThreads.settles(() -> connection.set(accept(loopback, serverSocket)));
        serverSocket.setSoTimeout((int) Patience.CALL.toMillis());
        try {
            new Connection(loopback.own(serverSocket.accept()), second).expectSent("");
        } catch (SocketTimeoutException nobody) {
            throw new Finding(say("the second client waits for the next accept"), say("it is gone"),
                    Misconception.ACCEPTS_MORE);
        }
        new Connection(connection.get(), first).expectSent("");
    }

    @Test
    @TestName("the server socket stays open for further clients")
    void serverSocketStaysOpen(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        loopback.connectsTo(serverSocket);
        accept(loopback, serverSocket);
        Finding.unless(!serverSocket.isClosed(), say("the server socket is open"), say("it is closed"),
                Misconception.LISTENER_CLOSED);
    }

    @Test
    @TestName("closing the server socket ends an accept that waits, with a SocketException")
    void closedWhileWaiting(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Socket> call = loopback.starts(() -> loopback.own(step.accept(serverSocket)));
        call.waits(say("for a client"), Misconception.RETURNS_TOO_EARLY);
        Expect.thrownByJdk(SocketException.class, say("the server socket is closed while it waits"), () -> {
            loopback.closesUnderCall(serverSocket);
            Finding.unless(call.endsByItself(), say("the exception of accept reaches the caller"),
                    say("it still waits"),
                    Misconception.EXCEPTION_SWALLOWED);
            call.result();
        });
    }

    @Test
    @TestName("a server socket that is closed already: the IOException reaches the caller")
    void closedServerSocket(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        serverSocket.close();
        Expect.thrown(IOException.class, say("the server socket is closed"), () -> step.accept(serverSocket));
    }

    @Test
    @TestName("an accept timeout that ran out: the SocketTimeoutException reaches the caller")
    void acceptTimeout(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        serverSocket.setSoTimeout(20);
        Call<Socket> call = loopback.starts(() -> loopback.own(step.accept(serverSocket)));
        boolean ended = call.endsByItself();
        Finding.unless(!serverSocket.isClosed(), say("the server socket stays open"), say("it is closed"),
                Misconception.LISTENER_CLOSED);
        Finding.unless(ended, say("ends when the accept timeout of 20 ms runs out"), say("it still waits"),
                serverSocket.getSoTimeout() == 20 ? call.causeOfWaiting() : Misconception.OPTION_CHANGED);
        Expect.thrownByJdk(SocketTimeoutException.class, say("the server socket's accept timeout ran out"),
                call::result);
    }

    @ParameterizedTest(name = "{displayName} ({0} ms)")
    @TestName("the options of the server socket stay as they are, an accept timeout, too")
    @ValueSource(ints = {0, 3_000})
    void leavesOptionsAlone(int acceptTimeout, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        serverSocket.setSoTimeout(acceptTimeout);
        loopback.connectsTo(serverSocket);
        Map<String, Object> before = Options.of(serverSocket);
        accept(loopback, serverSocket);
        Options.expectUnchanged(before, serverSocket);
    }

    private Socket accept(Loopback loopback, ServerSocket serverSocket) throws IOException {
        Socket connection = loopback.own(step.accept(serverSocket));
        Finding.unless(connection != null, say("the connection to the client"), say("null was returned"),
                Misconception.NULL_RETURNED);
        return connection;
    }
}
