package tcpchat.server;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.RecordingSocketImpl;
import tcpchat.tutor.steps.Steps;

@StepTest(Step2Bind.class)
@DisplayName("Server step 2: choose IP address and port")
class Step2BindTest {

    private final Step2Bind step = new Step2Bind();

    @ParameterizedTest(name = "the address has the port that was chosen: {0}")
    @ValueSource(ints = {1, 8888, 54_321, 65_535})
    void hasTheChosenPort(int port, Loopback loopback) throws Exception {
        InetSocketAddress address = bindAddress(loopback, Loopback.HOST, port);
        Finding.unless(address.getPort() == port, "port " + port, "port " + address.getPort(),
                Misconception.PORT_IGNORED);
    }

    @Test
    @DisplayName("port 0 comes back as 0: any free port, which step 3 finds")
    void portZeroStaysZero(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        InetSocketAddress address = step.bindAddress(serverSocket, Loopback.HOST, 0);
        Finding.unless(address.getPort() == 0, "port 0", "port " + address.getPort(),
                serverSocket.isBound() ? Misconception.BOUND_TOO_EARLY : Misconception.PORT_IGNORED);
    }

    @ParameterizedTest(name = "the address has the host that was chosen, and is resolved: {0}")
    @ValueSource(strings = {"127.0.0.1", "localhost", "192.0.2.7", "::1"})
    void hasTheChosenHost(String host, Loopback loopback) throws Exception {
        InetSocketAddress address = bindAddress(loopback, host, 8888);
        Finding.unless(!address.isUnresolved(), "a resolved address", address + " is not", Misconception.NOT_RESOLVED);
        Finding.unless(List.of(InetAddress.getAllByName(host)).contains(address.getAddress()), "an address of " + host,
                "it is " + address.getAddress(), Misconception.HOST_IGNORED);
    }

    @Test
    @DisplayName("a further call chooses the host and the port of its own arguments")
    void furtherCallChoosesAnew(Loopback loopback) throws Exception {
        bindAddress(loopback, Loopback.HOST, 8888);
        InetSocketAddress otherPort = bindAddress(loopback, Loopback.HOST, 54_321);
        Finding.unless(otherPort.getPort() == 54_321, "port 54321", "port " + otherPort.getPort(),
                Misconception.KEPT_BETWEEN_CALLS);
        InetSocketAddress otherHost = bindAddress(loopback, "192.0.2.7", 54_321);
        Finding.unless(InetAddress.getByName("192.0.2.7").equals(otherHost.getAddress()), "host 192.0.2.7",
                "it is " + otherHost, Misconception.KEPT_BETWEEN_CALLS);
    }

    @Test
    @DisplayName("a further call switches SO_REUSEADDR on for its own server socket")
    void furtherCallSwitchesReuseOn(Loopback loopback) throws Exception {
        List<ServerSocket> serverSockets = List.of(reuseIsOff(loopback), reuseIsOff(loopback));
        for (ServerSocket serverSocket : serverSockets) {
            step.bindAddress(serverSocket, Loopback.HOST, 8888);
        }
        Finding.unless(serverSockets.get(1).getReuseAddress(), "SO_REUSEADDR is on", "it is off",
                serverSockets.get(0).getReuseAddress()
                        ? Misconception.KEPT_BETWEEN_CALLS : Misconception.REUSE_MISSING);
    }

    @Test
    @DisplayName("no host (\"\") means every interface: the wildcard address")
    void noHostMeansEveryInterface(Loopback loopback) throws Exception {
        InetSocketAddress address = bindAddress(loopback, "", 8888);
        Finding.unless(!address.isUnresolved(), "a resolved address", address + " is not", Misconception.NOT_RESOLVED);
        Finding.unless(address.getAddress().isAnyLocalAddress(), "the wildcard address", "it is " + address,
                Misconception.LOOPBACK_FOR_ALL);
    }

    @ParameterizedTest(name = "SO_REUSEADDR is on afterwards, for host \"{0}\" and port {1}, where it was {2} before")
    @CsvSource({"127.0.0.1, 8888, false", "127.0.0.1, 8888, true", "127.0.0.1, 0, false", "'', 8888, false"})
    void switchesReuseOn(String host, int port, boolean before, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setReuseAddress(before);
        step.bindAddress(serverSocket, host, port);
        Finding.unless(serverSocket.getReuseAddress(), "SO_REUSEADDR is on", "it is off", Misconception.REUSE_MISSING);
    }

    @Test
    @DisplayName("the server socket is not bound afterwards")
    void bindsNothing(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        step.bindAddress(serverSocket, Loopback.HOST, 0);
        Finding.unless(!serverSocket.isBound(), "the server socket is not bound yet",
                "it is bound to " + serverSocket.getLocalSocketAddress(), Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @DisplayName("a port that is taken is no failure yet: nothing is bound to find out")
    void takenPortIsNoFailureYet(Loopback loopback) throws Exception {
        int port = loopback.takenPort();
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        try {
            step.bindAddress(serverSocket, Loopback.HOST, port);
        } catch (BindException e) {
            throw new Finding("the address, although its port is taken", e.toString(),
                    Steps.threw(e) ? Misconception.EXCEPTION_TOO_MUCH : Misconception.BOUND_TOO_EARLY);
        }
    }

    @Test
    @DisplayName("the operating system is asked for neither bind nor listen")
    void asksForNoBind() throws Exception {
        RecordingSocketImpl recorder = new RecordingSocketImpl();
        ServerSocket serverSocket = recorder.serverSocket();
        step.bindAddress(serverSocket, Loopback.HOST, 0);
        Finding.unless(!recorder.calls().contains("bind"), "no bind(2)", "calls: " + recorder.calls(),
                Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @DisplayName("a name that nobody knows: the UnknownHostException reaches the caller")
    void unknownName(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        Expect.thrown(UnknownHostException.class, "the name is not known", () -> {
            InetSocketAddress address = step.bindAddress(serverSocket, "no..such..host", 8888);
            Finding.unless(!address.isUnresolved(), "UnknownHostException reaches the caller",
                    "the unresolved address " + address + " was returned", Misconception.NOT_RESOLVED);
            Finding.unless(bindAddress(loopback, "192.0.2.7", 8888).toString().contains("192.0.2.7"),
                    "UnknownHostException reaches the caller", address + " was returned", Misconception.HOST_IGNORED);
        });
    }

    @ParameterizedTest(name = "port {0} does not exist: IllegalArgumentException")
    @ValueSource(ints = {-1, 65_536})
    void portOutsideTheRange(int port, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        Expect.thrown(IllegalArgumentException.class, "the port is " + port,
                () -> step.bindAddress(serverSocket, Loopback.HOST, port));
    }

    private static ServerSocket reuseIsOff(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.own(new ServerSocket());
        serverSocket.setReuseAddress(false);
        return serverSocket;
    }

    private InetSocketAddress bindAddress(Loopback loopback, String host, int port) throws Exception {
        InetSocketAddress address = step.bindAddress(loopback.own(new ServerSocket()), host, port);
        Finding.unless(address != null, "an address", "null was returned");
        return address;
    }
}
