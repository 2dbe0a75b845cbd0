package tcpchat.gui;

import static tcpchat.gui.Word.SAY_STARTED;
import static tcpchat.gui.Word.SAY_START_FAILED;
import static tcpchat.gui.Word.SAY_STOPPED;
import static tcpchat.tutor.words.Sentence.say;

import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(value = ServerPresenter.class, method = "start")
class ServerPresenterStartTest implements StartsMockito {

    @Test
    @TestName("runs steps 1 to 3 with a backlog of 5, says so, and clients can connect")
    void starts(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
        rig.expectState(ServerState.LISTENING);
        Rig.expectCalls(rig.doubles.calls, "create", "bind 127.0.0.1", "listen 5");
        Finding.unless(rig.doubles.settled.equals(rig.doubles.created),
                say("step 2 is given the server socket of step 1"), say("it was given another"),
                Misconception.REUSE_MISSING);
        loopback.own(new Socket(Loopback.HOST, rig.doubles.port()));
    }

    @Test
    @TestName("clears the area and the input line first")
    void clearsFirst(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
        rig.expectClearedFirst();
    }

    @ParameterizedTest(name = "{displayName}: \"{0}\", {1}")
    @TestName("it listens at the address in the window, at every interface only where that is wished")
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
                say("it listens at the address in the window, \"{0}\"", host),
                say("it listens at {0}", address.getHostAddress()),
                rig.doubles.listenedAt.equals(rig.doubles.addresses) ? Misconception.ADDRESS_IGNORED
                        : Misconception.RESULT_IGNORED);
    }

    @Test
    @TestName("the port is in use: the reason is shown, nothing is left open, and one can start again")
    void portInUse(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.takenPort());
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, BindException.class);
        rig.expectState(ServerState.STOPPED);
        Finding.unless(rig.doubles.listenedAt.size() == 1, say("step 3 is called once"),
                say("called were {0}", rig.doubles.calls), Misconception.OTHER_PORT);
        rig.expect(say("the server socket is closed"), () -> rig.doubles.created.get(0).isClosed(),
                () -> Misconception.NOT_OWNED);
        rig.address(Loopback.HOST, 0);
        rig.press(rig.presenter::start);
        rig.expectSaid(SAY_STARTED);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("no port: the reason is shown")
    @ValueSource(strings = {"", "http", "-1", "65536"})
    void noPort(String port, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address(Loopback.HOST, port);
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, IllegalArgumentException.class);
        rig.expectState(ServerState.STOPPED);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("no host, and not every interface either: the reason is shown")
    @ValueSource(strings = {"", " "})
    void noHost(String host, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address(host, 0);
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, IllegalArgumentException.class);
        rig.expectState(ServerState.STOPPED);
    }

    @Test
    @TestName("a name that nobody knows: the reason is shown")
    void unknownHost(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.address("no..such..host", 0);
        rig.press(rig.presenter::start);
        rig.expectFailure(SAY_START_FAILED, UnknownHostException.class);
    }

    @Test
    @TestName("stopped, it can be started again at the same port at once")
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

    @Test
    @TestName("stopped and started anew in one go: the first server socket belongs to the first session")
    void serverSocketOfItsSession(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.pressBetweenSessions(rig.presenter::openSession, () -> {
            rig.presenter.start();
            rig.presenter.stop();
            rig.presenter.openSession();
        });
        rig.expect(say("the server socket is closed with the session that it was made for"),
                () -> !rig.doubles.created.isEmpty() && rig.doubles.created.get(0).isClosed(),
                () -> rig.causeOfOpen(() -> rig.doubles.created.get(0).isClosed()));
    }
}
