package tcpchat.server;

import static tcpchat.tutor.words.Sentence.say;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Patience;
import tcpchat.tutor.partner.Peer;
import tcpchat.tutor.partner.RecordingSocketImpl;
import tcpchat.tutor.partner.StartedThreads;

@StepTest(Step3Listen.class)
class Step3ListenTest {

    private final Step3Listen step = new Step3Listen();

    @Test
    @TestName("clients are connected from here on, before anything is accepted")
    void clientsConnectBeforeAccept(Loopback loopback) throws Exception {
        ServerSocket serverSocket = listen(loopback);
        for (int client = 1; client <= 3; client++) {
            loopback.connectsTo(serverSocket);
        }
    }

    @Test
    @TestName("nothing is accepted, not by another thread either: the first client is still there for step 4")
    void acceptsNothing(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        StartedThreads.settles(() -> step.listen(serverSocket, anyPort(), 5));
        Peer first = loopback.connectsTo(serverSocket);
        serverSocket.setSoTimeout((int) Patience.CALL.toMillis());
        try {
            Socket connection = loopback.own(serverSocket.accept());
            Finding.unless(first.faces(connection), say("the first connection that waits is the client's"),
                    say("another came before it: the step connects to its own server socket"));
            new Connection(connection, first).expectStillReceives();
        } catch (SocketTimeoutException nobody) {
            throw new Finding(say("the client waits for accept"), say("it is gone"), Misconception.ACCEPTED_TOO_EARLY);
        }
    }

    @Test
    @TestName("a further call has another server socket listen")
    void furtherCallListens(Loopback loopback) throws Exception {
        listen(loopback);
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        step.listen(serverSocket, anyPort(), 5);
        Finding.unless(serverSocket.isBound(), say("the second server socket is bound, too"), say("it is not"),
                Misconception.KEPT_BETWEEN_CALLS);
    }

    @Test
    @TestName("it listens at the address of step 2 and no other")
    void listensAtTheAddress(Loopback loopback) throws Exception {
        ServerSocket serverSocket = listen(loopback);
        Finding.unless(serverSocket.getInetAddress().equals(InetAddress.getByName(Loopback.HOST)),
                say("it listens at {0}", Loopback.HOST),
                say("it listens at {0}", serverSocket.getInetAddress().getHostAddress()),
                Misconception.EVERY_INTERFACE);
    }

    @Test
    @TestName("it listens on every interface where step 2 has said so")
    void listensOnEveryInterface() throws Exception {
        RecordingSocketImpl recorder = new RecordingSocketImpl();
        InetSocketAddress everyInterface = new InetSocketAddress(0);
        step.listen(recorder.serverSocket(), everyInterface, 5);
        Finding.unless(everyInterface.getAddress().equals(recorder.boundAddress()),
                say("it is bound to {0}", everyInterface),
                say("it is bound to {0}", recorder.boundAddress()), Misconception.HOST_IGNORED);
    }

    @Test
    @TestName("it listens at the port of step 2")
    void listensAtThePort(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        InetSocketAddress free = freeAddress();
        step.listen(serverSocket, free, 5);
        Finding.unless(serverSocket.getLocalPort() == free.getPort(), say("port {0}", free.getPort()),
                say("port {0}", serverSocket.getLocalPort()),
                serverSocket.isBound() ? Misconception.PORT_IGNORED : Misconception.OTHER_SOCKET);
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("the backlog reaches the operating system, in the order create, bind, listen")
    @ValueSource(ints = {1, 5, 77})
    void createBindListen(int backlog) throws Exception {
        RecordingSocketImpl recorder = new RecordingSocketImpl();
        step.listen(recorder.serverSocket(), new InetSocketAddress(InetAddress.getByName(Loopback.HOST), 0), backlog);
        List<String> expected = List.of("create", "bind", "listen " + backlog);
        List<String> calls = recorder.calls();
        Finding.unless(calls.contains("bind"), say("the calls {0}", expected), say("the calls {0}", calls),
                Misconception.OTHER_SOCKET);
        Finding.unless(calls.equals(expected), say("the calls {0}", expected), say("the calls {0}", calls),
                calls.contains("close") ? Misconception.LISTENER_CLOSED
                        : calls.contains("accept") ? Misconception.ACCEPTED_TOO_EARLY : Misconception.BACKLOG_IGNORED);
    }

    @Test
    @TestName("a port that is taken: the BindException reaches the caller")
    void takenPort(Loopback loopback) throws Exception {
        int port = loopback.takenPort();
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        Expect.thrownByJdk(BindException.class, say("the port is taken"), () -> {
            step.listen(serverSocket, new InetSocketAddress(InetAddress.getByName(Loopback.HOST), port), 5);
            Finding.unless(!serverSocket.isBound(), say("no other port is taken instead"),
                    say("it listens at port {0}", serverSocket.getLocalPort()), Misconception.OTHER_PORT);
        });
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("the options stay as they are, SO_REUSEADDR too")
    @ValueSource(booleans = {true, false})
    void leavesOptionsAlone(boolean reuse, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setReuseAddress(reuse);
        Map<String, Object> before = Options.of(serverSocket);
        step.listen(serverSocket, anyPort(), 5);
        Options.expectUnchanged(before, serverSocket);
    }

    @Test
    @TestName("an accept timeout that was set before stays")
    void leavesAcceptTimeoutAlone(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setSoTimeout(3_000);
        step.listen(serverSocket, anyPort(), 5);
        Finding.unless(serverSocket.getSoTimeout() == 3_000, say("the accept timeout stays 3000 ms"),
                say("it is {0} afterwards", serverSocket.getSoTimeout()), Misconception.OPTION_CHANGED);
    }

    private ServerSocket listen(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        step.listen(serverSocket, anyPort(), 5);
        Finding.unless(!serverSocket.isClosed(), say("the server socket is open"), say("it is closed"),
                Misconception.LISTENER_CLOSED);
        Finding.unless(serverSocket.isBound(), say("the given server socket is bound"), say("it is not"),
                Misconception.OTHER_SOCKET);
        return serverSocket;
    }

    private static InetSocketAddress anyPort() throws Exception {
        return new InetSocketAddress(InetAddress.getByName(Loopback.HOST), 0);
    }

    /** A port that was free a moment ago, and that nothing has a reason to take. */
    private static InetSocketAddress freeAddress() throws Exception {
        try (ServerSocket holder = new ServerSocket()) {
            holder.bind(anyPort());
            return (InetSocketAddress) holder.getLocalSocketAddress();
        }
    }
}
