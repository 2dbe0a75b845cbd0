package tcpchat.client;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.NotYet;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Peer;

@StepTest(Step2Connect.class)
class Step2ConnectTest {

    private static final Duration PLENTY = Duration.ofSeconds(4);
    private static final int SHORT_MILLIS = 10;
    private static final int LONG_MILLIS = 120;
    /** Too late for the short timeout, and so far from the long one that no fixed time passes both tests by a delay. */
    private static final long LATE_MILLIS = 70;
    private static final long NOT_BEFORE_MILLIS = 115;
    private static final int TRIES = 3;
    private static final long TRIED_ENOUGH_MILLIS = 600;

    private final Step2Connect step = new Step2Connect();

    @Test
    @TestName("the server sees the connection, and the given socket is its other end")
    void connectsTheGivenSocket(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        connect(socket, server);
        Finding.unless(socket.isConnected(), say("the given socket is connected"), say("it is not"),
                NotYet.cause(socket::isConnected, Misconception.OTHER_SOCKET));
        accepted(server, socket).expectStillReceives();
    }

    @ParameterizedTest(name = "{displayName}: {0}, {1}")
    @TestName("it connects to the given host and port, and to no other")
    @CsvSource({"127.0.0.1, 65535", "127.0.0.2, 8888", "::1, 1"})
    void connectsToTheAddress(String host, int port, Loopback loopback) throws Exception {
        // No server is there; so the socket tells where it was asked to go, and goes to this one.
        NotingSocket socket = loopback.own(new NotingSocket(loopback.listens()));
        try {
            step.connect(socket, host, port, PLENTY);
        } catch (ConnectException e) {
            throw new Finding(say("the given socket is connected, and no other"), say("the call threw {0}", e),
                    Misconception.OTHER_SOCKET);
        } catch (IllegalArgumentException e) {
            throw new Finding(say("an address with port {0}", port), say("the call threw {0}", e),
                    Misconception.PORT_REFUSED);
        }
        Finding.unless(socket.address != null, say("the given socket is connected"), say("it is not"),
                NotYet.cause(() -> socket.address != null, Misconception.OTHER_SOCKET));
        Finding.unless(socket.address.getPort() == port, say("port {0}", port),
                say("port {0}", socket.address.getPort()),
                Misconception.PORT_IGNORED);
        Finding.unless(InetAddress.getByName(host).equals(socket.address.getAddress()), say("host {0}", host),
                say("it went to {0}", socket.address), Misconception.HOST_IGNORED);
    }

    @Test
    @TestName("a further call connects another socket to another server")
    void furtherCallGoesElsewhere(Loopback loopback) throws Exception {
        connect(loopback.own(new Socket()), loopback.listens());
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        connect(socket, server);
        Finding.unless(socket.isConnected(), say("the second socket is connected, too"), say("it is not"),
                NotYet.cause(socket::isConnected, Misconception.KEPT_BETWEEN_CALLS));
        Finding.unless(socket.getPort() == server.port(), say("it is connected to port {0}", server.port()),
                say("it is connected to port {0}", socket.getPort()), Misconception.KEPT_BETWEEN_CALLS);
    }

    @Test
    @TestName("nothing is sent, and the connection stays open")
    void sendsNothing(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        connect(socket, server);
        accepted(server, socket).expectSent("");
    }

    @Test
    @TestName("a server that has not accepted yet: connected all the same, for the kernel shakes hands")
    void connectsBeforeAccept(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        connect(socket, server);
        Finding.unless(socket.isConnected(), say("the socket is connected before the server accepts"), say("it is not"),
                NotYet.cause(socket::isConnected, Misconception.OTHER_SOCKET));
    }

    @Test
    @TestName("nobody listens at the port: the ConnectException reaches the caller")
    void nobodyListens(Loopback loopback) throws Exception {
        Socket socket = loopback.own(new Socket());
        int port = loopback.portWithoutListener();
        Expect.thrownByJdk(ConnectException.class, say("nobody listens at the port"),
                () -> connectOnce(socket, port, PLENTY));
    }

    @Test
    @TestName("no answer: it gives up with a SocketTimeoutException when the timeout is over, not later")
    void givesUpInTime(Loopback loopback) throws Exception {
        int port = loopback.silentPort();
        // More than once, and for a while: a busy machine can delay some tries, code that waits longer delays all.
        long quickest = Long.MAX_VALUE;
        long all = 0;
        for (int i = 0; quickest >= LATE_MILLIS && (i < TRIES || all < TRIED_ENOUGH_MILLIS); i++) {
            long millis = millisToGiveUp(loopback, port, SHORT_MILLIS);
            quickest = Math.min(quickest, millis);
            all += millis;
        }
        Finding.unless(quickest < LATE_MILLIS, say("gives up {0} ms after it began", SHORT_MILLIS),
                say("it took {0} ms", quickest), Misconception.TIMEOUT_FIXED);
    }

    @Test
    @TestName("no answer: it does not give up before the timeout is over")
    void givesUpNotTooEarly(Loopback loopback) throws Exception {
        long millis = millisToGiveUp(loopback, loopback.silentPort(), LONG_MILLIS);
        Finding.unless(millis >= NOT_BEFORE_MILLIS, say("waits {0} ms for an answer", LONG_MILLIS),
                say("it gave up after {0} ms", millis), Misconception.TIMEOUT_FIXED);
    }

    @Test
    @TestName("the whole timeout counts, its seconds and its milliseconds")
    void handsOnTheWholeTimeout(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Duration timeout = Duration.ofMillis(61_234);
        // To see it run out would take a minute; so the socket tells what it was asked for.
        NotingSocket socket = loopback.own(new NotingSocket(server));
        step.connect(socket, server.host(), server.port(), timeout);
        Finding.unless(socket.limit == 0 || socket.limit >= timeout.toMillis(),
                say("waits up to 61234 ms for an answer"),
                say("it would wait {0} ms", socket.limit), Misconception.TIMEOUT_CUT);
    }

    @Test
    @TestName("a name that nobody knows: the UnknownHostException reaches the caller")
    void unknownName(Loopback loopback) throws Exception {
        Socket socket = loopback.own(new Socket());
        int port = loopback.portWithoutListener();
        Expect.thrown(UnknownHostException.class, say("the name is not known"), () -> {
            try {
                step.connect(socket, "no..such..host", port, PLENTY);
            } catch (ConnectException e) {
                throw new Finding(say("no connect where the name is not known"), say("the call threw {0}", e),
                        Misconception.HOST_IGNORED);
            }
        });
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("a port that does not exist: IllegalArgumentException")
    @ValueSource(ints = {-1, 65_536})
    void portOutsideTheRange(int port, Loopback loopback) throws Exception {
        Socket socket = loopback.own(new Socket());
        Expect.thrown(IllegalArgumentException.class, say("the port is {0}", port), () -> {
            try {
                step.connect(socket, Loopback.HOST, port, PLENTY);
            } catch (ConnectException e) {
                throw new Finding(say("no connect to such a port"), say("the call threw {0}", e),
                        Misconception.PORT_IGNORED);
            }
        });
    }

    @Test
    @TestName("a socket that is closed already: the IOException reaches the caller, and no other socket is opened")
    void closedSocket(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        socket.close();
        Expect.thrown(IOException.class, say("the socket is closed"), () -> {
            step.connect(socket, server.host(), server.port(), PLENTY);
            Finding.unless(!server.hasClient(), say("no connection"), say("one arrived"), Misconception.OTHER_SOCKET);
        });
    }

    @Test
    @TestName("the socket's options stay as they are: the timeout is for the connect alone")
    void leavesOptionsAlone(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        Map<String, Object> before = Options.of(socket);
        connect(socket, server);
        Options.expectUnchanged(before, socket);
    }

    @Test
    @TestName("options that were set before stay as they are, too")
    void leavesSetOptionsAlone(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = loopback.own(new Socket());
        Map<String, Object> before = Options.set(socket);
        connect(socket, server);
        Options.expectUnchanged(before, socket);
    }

    /** The connection that arrives first at the server, which has to be the socket's. */
    private static Connection accepted(Listener server, Socket socket) throws IOException {
        Peer peer = server.accepts();
        Finding.unless(peer.faces(socket), say("the first connection that arrives is the given socket's"),
                say("another came before it"), Misconception.OTHER_SOCKET);
        return new Connection(socket, peer);
    }

    private void connect(Socket socket, Listener server) throws IOException {
        try {
            step.connect(socket, server.host(), server.port(), PLENTY);
        } catch (ConnectException e) {
            throw new Finding(say("a connection to {0}:{1}, where a server listens", server.host(), server.port()),
                    say("the call threw {0}", e), Misconception.PORT_IGNORED);
        }
    }

    /** To a port where the connect fails: the JDK closes the socket then, and a further try says so. */
    private void connectOnce(Socket socket, int port, Duration timeout) throws IOException {
        try {
            step.connect(socket, Loopback.HOST, port, timeout);
        } catch (SocketException e) {
            Finding.unless(!String.valueOf(e.getMessage()).endsWith("closed"),
                    say("one connect, and its own exception"),
                    say("the call threw {0}", e), Misconception.CONNECT_REPEATED);
            throw e;
        }
    }

    private long millisToGiveUp(Loopback loopback, int port, int timeout) throws Exception {
        Socket socket = loopback.own(new Socket());
        long start = System.nanoTime();
        Expect.thrown(SocketTimeoutException.class, say("no answer comes in time"),
                () -> connectOnce(socket, port, Duration.ofMillis(timeout)));
        return (System.nanoTime() - start) / 1_000_000;
    }

    /**
     * Notes where to, and within how many milliseconds, it was to be connected (0 is no limit of the socket's own), and
     * connects to that server in any case.
     */
    private static final class NotingSocket extends Socket {

        private final Listener server;
        private InetSocketAddress address;
        private int limit;

        NotingSocket(Listener server) {
            this.server = server;
        }

        @Override
        public void connect(SocketAddress address, int timeout) throws IOException {
            this.address = (InetSocketAddress) address;
            limit = timeout;
            super.connect(new InetSocketAddress(server.host(), server.port()), timeout);
        }
    }
}
