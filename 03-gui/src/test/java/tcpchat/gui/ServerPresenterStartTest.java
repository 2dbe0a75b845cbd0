package tcpchat.gui;

import static tcpchat.gui.Word.SAY_STARTED;
import static tcpchat.gui.Word.SAY_START_FAILED;
import static tcpchat.gui.Word.SAY_STOPPED;

import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(value = ServerPresenter.class, method = "start")
@DisplayName("GUI step 5: the button \"start\"")
class ServerPresenterStartTest implements StartsMockito {

    @Test
    @DisplayName("runs steps 1 to 3 with a backlog of 5, says so, and clients can connect")
    void starts(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
        rig.expectState(ServerState.LISTENING);
        loopback.own(new Socket(Loopback.HOST, rig.doubles.port()));
        Rig.expectCalls(rig.doubles.calls, "create", "bind 127.0.0.1", "listen 5");
    }

    @Test
    @DisplayName("clears the area and the input line first")
    void clearsFirst(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
        rig.expectClearedFirst();
    }

    @ParameterizedTest(name = "listens at the address in the window, \"{0}\"; is that every interface? {1}")
    @CsvSource({"127.0.0.1, false", "0.0.0.0, true", "'every interface', true"})
    void addressOfTheWindow(String host, boolean everyInterface, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        if (host.equals("every interface")) {
            rig.everyInterface(0);
        } else {
            rig.address(host, 0);
        }
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
        InetAddress address = rig.doubles.created.get(0).getInetAddress();
        Finding.unless(address.isAnyLocalAddress() == everyInterface,
                "it listens at the address in the window, \"" + host + "\"",
                "it listens at " + address.getHostAddress(), Misconception.ADDRESS_IGNORED);
    }

    @Test
    @DisplayName("the port is in use: the reason is shown, nothing is left open, and one can start again")
    void portInUse(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.takenPort());
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, BindException.class);
        rig.expectState(ServerState.STOPPED);
        Finding.unless(Collections.frequency(rig.doubles.calls, "listen 5") == 1, "step 3 is called once",
                "called were " + rig.doubles.calls, Misconception.ADDRESS_IGNORED);
        rig.expect("the server socket is closed", () -> rig.doubles.created.get(0).isClosed(),
                () -> Misconception.NOT_OWNED);
        rig.address(Loopback.HOST, 0);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
    }

    @ParameterizedTest(name = "\"{0}\" is no port: the reason is shown")
    @ValueSource(strings = {"", "http", "-1", "65536"})
    void noPort(String port, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address(Loopback.HOST, port);
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, IllegalArgumentException.class);
        rig.expectState(ServerState.STOPPED);
    }

    @ParameterizedTest(name = "\"{0}\" is no host, and not every interface either: the reason is shown")
    @ValueSource(strings = {"", " "})
    void noHost(String host, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address(host, 0);
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, IllegalArgumentException.class);
        rig.expectState(ServerState.STOPPED);
    }

    @Test
    @DisplayName("a name that nobody knows: the reason is shown")
    void unknownHost(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address("no..such..host", 0);
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, UnknownHostException.class);
    }

    @Test
    @DisplayName("stopped, it can be started again at the same port at once")
    void startsAgain(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
        rig.address(Loopback.HOST, rig.doubles.port());
        rig.press(rig.presenter::stop);
        rig.expectSaid(SAY_STOPPED);
        rig.forget();
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
    }
}
