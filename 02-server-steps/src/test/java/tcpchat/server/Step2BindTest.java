package tcpchat.server;

import static tcpchat.tutor.words.Sentence.say;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.RecordingSocketImpl;
import tcpchat.tutor.steps.Steps;

/** The step makes an address and binds nothing: whether somebody uses a port here makes no difference. */
@StepTest(Step2Bind.class)
class Step2BindTest {

    private final Step2Bind step = new Step2Bind();

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("the address has the port that was chosen")
    @ValueSource(ints = {1, 8888, 54_321, 65_535})
    void hasTheChosenPort(int port, Loopback loopback) throws Exception {
        InetSocketAddress address;
        try {
            address = bindAddress(loopback, Loopback.HOST, port);
        } catch (IllegalArgumentException e) {
            throw new Finding(say("an address with port {0}", port), say("the call threw {0}", e),
                    Misconception.PORT_REFUSED);
        }
        Finding.unless(address.getPort() == port, say("port {0}", port), say("port {0}", address.getPort()),
                Misconception.PORT_IGNORED);
    }

    @Test
    @TestName("port 0 comes back as 0: any free port, which step 3 finds")
    void portZeroStaysZero(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        InetSocketAddress address = step.bindAddress(serverSocket, Loopback.HOST, 0);
        Finding.unless(address.getPort() == 0, say("port 0"), say("port {0}", address.getPort()),
                serverSocket.isBound() ? Misconception.BOUND_TOO_EARLY : Misconception.PORT_IGNORED);
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("the address has the host that was chosen, and is resolved")
    @ValueSource(strings = {"127.0.0.1", "localhost", "192.0.2.7", "::1"})
    void hasTheChosenHost(String host, Loopback loopback) throws Exception {
        InetSocketAddress address = bindAddress(loopback, host, 8888);
        Finding.unless(!address.isUnresolved(), say("a resolved address"), say("{0} is not", address),
                Misconception.NOT_RESOLVED);
        Finding.unless(List.of(InetAddress.getAllByName(host)).contains(address.getAddress()),
                say("an address of {0}", host),
                say("it is {0}", address.getAddress()), Misconception.HOST_IGNORED);
    }

    @Test
    @TestName("a further call chooses the host and the port of its own arguments")
    void furtherCallChoosesAnew(Loopback loopback) throws Exception {
        bindAddress(loopback, Loopback.HOST, 8888);
        InetSocketAddress otherPort = bindAddress(loopback, Loopback.HOST, 54_321);
        Finding.unless(otherPort.getPort() == 54_321, say("port 54321"), say("port {0}", otherPort.getPort()),
                Misconception.KEPT_BETWEEN_CALLS);
        InetSocketAddress otherHost = bindAddress(loopback, "192.0.2.7", 54_321);
        Finding.unless(InetAddress.getByName("192.0.2.7").equals(otherHost.getAddress()), say("host 192.0.2.7"),
                say("it is {0}", otherHost), Misconception.KEPT_BETWEEN_CALLS);
    }

    @Test
    @TestName("a further call switches SO_REUSEADDR on for its own server socket")
    void furtherCallSwitchesReuseOn(Loopback loopback) throws Exception {
        List<ServerSocket> serverSockets = List.of(reuseIsOff(loopback), reuseIsOff(loopback));
        for (ServerSocket serverSocket : serverSockets) {
            step.bindAddress(serverSocket, Loopback.HOST, 8888);
        }
        Finding.unless(serverSockets.get(1).getReuseAddress(), say("SO_REUSEADDR is on"), say("it is off"),
                serverSockets.get(0).getReuseAddress()
                        ? Misconception.KEPT_BETWEEN_CALLS : Misconception.REUSE_MISSING);
    }

    @Test
    @TestName("no host (\"\") means every interface: the wildcard address")
    void noHostMeansEveryInterface(Loopback loopback) throws Exception {
        InetSocketAddress address = bindAddress(loopback, "", 8888);
        Finding.unless(!address.isUnresolved(), say("a resolved address"), say("{0} is not", address),
                Misconception.NOT_RESOLVED);
        Finding.unless(address.getAddress().isAnyLocalAddress(), say("the wildcard address"), say("it is {0}", address),
                Misconception.LOOPBACK_FOR_ALL);
    }

    @ParameterizedTest(name = "{displayName}: \"{0}\", {1}, {2}")
    @TestName("SO_REUSEADDR is on afterwards, whatever it was before")
    @CsvSource({"127.0.0.1, 8888, false", "127.0.0.1, 8888, true", "127.0.0.1, 0, false", "'', 8888, false"})
    void switchesReuseOn(String host, int port, boolean before, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setReuseAddress(before);
        step.bindAddress(serverSocket, host, port);
        Finding.unless(serverSocket.getReuseAddress(), say("SO_REUSEADDR is on"), say("it is off"),
                Misconception.REUSE_MISSING);
    }

    @Test
    @TestName("the server socket is not bound afterwards")
    void bindsNothing(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        step.bindAddress(serverSocket, Loopback.HOST, 0);
        Finding.unless(!serverSocket.isBound(), say("the server socket is not bound yet"),
                say("it is bound to {0}", serverSocket.getLocalSocketAddress()), Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @TestName("a port that is taken is no failure yet: nothing is bound to find out")
    void takenPortIsNoFailureYet(Loopback loopback) throws Exception {
        int port = loopback.takenPort();
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        try {
            step.bindAddress(serverSocket, Loopback.HOST, port);
        } catch (BindException e) {
            throw new Finding(say("the address, although its port is taken"), say("the call threw {0}", e),
                    Steps.threw(e) ? Misconception.EXCEPTION_TOO_MUCH : Misconception.BOUND_TOO_EARLY);
        }
    }

    @Test
    @TestName("the operating system is asked for neither bind nor listen")
    void asksForNoBind() throws Exception {
        RecordingSocketImpl recorder = new RecordingSocketImpl();
        ServerSocket serverSocket = recorder.serverSocket();
        step.bindAddress(serverSocket, Loopback.HOST, 0);
        Finding.unless(!recorder.calls().contains("bind"), say("no bind(2)"), say("calls: {0}", recorder.calls()),
                Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @TestName("a name that nobody knows: the UnknownHostException reaches the caller")
    void unknownName(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        Expect.thrown(UnknownHostException.class, say("the name is not known"), () -> {
            InetSocketAddress address = step.bindAddress(serverSocket, "no..such..host", 8888);
            Finding.unless(!address.isUnresolved(), say("UnknownHostException reaches the caller"),
                    say("the unresolved address {0} was returned", address), Misconception.NOT_RESOLVED);
            Finding.unless(bindAddress(loopback, "192.0.2.7", 8888).toString().contains("192.0.2.7"),
                    say("UnknownHostException reaches the caller"), say("{0} was returned", address),
                    Misconception.HOST_IGNORED);
        });
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("a port that does not exist: IllegalArgumentException")
    @ValueSource(ints = {-1, 65_536})
    void portOutsideTheRange(int port, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        Expect.thrown(IllegalArgumentException.class, say("the port is {0}", port),
                () -> step.bindAddress(serverSocket, Loopback.HOST, port));
    }

    private static ServerSocket reuseIsOff(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setReuseAddress(false);
        return serverSocket;
    }

    private InetSocketAddress bindAddress(Loopback loopback, String host, int port) throws Exception {
        InetSocketAddress address = step.bindAddress(loopback.own(new ServerSocket()), host, port);
        Finding.unless(address != null, say("an address"), say("null was returned"));
        return address;
    }
}
