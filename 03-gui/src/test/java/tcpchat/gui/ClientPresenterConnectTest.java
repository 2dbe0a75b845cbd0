package tcpchat.gui;

import static tcpchat.gui.Word.NOTICE_ALREADY_CONNECTED;
import static tcpchat.gui.Word.SAY_CONNECTED;
import static tcpchat.gui.Word.SAY_CONNECT_FAILED;
import static tcpchat.tutor.words.Sentence.say;

import java.net.ConnectException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(value = ClientPresenter.class, method = "connect")
class ClientPresenterConnectTest implements StartsMockito {

    @Test
    @TestName("connects to the address in the window, and says so")
    void connects(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Listener server = loopback.listens();
        rig.address(server.host(), server.port());
        rig.press(rig.presenter::connect);
        rig.expectSaid(SAY_CONNECTED);
        rig.expectState(ClientState.CONNECTED, Action.RECEIVE);
        server.accepts();
        Rig.expectCalls(rig.doubles.calls, "create", "connect");
    }

    @Test
    @TestName("tries for 5 seconds, and no longer")
    void patience(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.listens().port());
        rig.press(rig.presenter::connect);
        rig.expectSaid(SAY_CONNECTED);
        long millis = rig.doubles.patience.get(0).toMillis();
        Finding.unless(millis == 5_000, say("step 2 is given a timeout of {0} ms", 5_000),
                say("it was given {0} ms", millis), Misconception.OTHER_PATIENCE);
    }

    @Test
    @TestName("clears the area and the input line first")
    void clearsFirst(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.listens().port());
        rig.press(rig.presenter::connect);
        rig.expectSaid(SAY_CONNECTED);
        rig.expectClearedFirst();
    }

    @Test
    @TestName("nobody listens: the reason is shown, and one can connect again")
    void nobodyListens(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.portWithoutListener());
        rig.press(rig.presenter::connect);
        rig.expectFailure(SAY_CONNECT_FAILED, ConnectException.class);
        rig.expectState(ClientState.NOT_CONNECTED);
        rig.address(Loopback.HOST, loopback.listens().port());
        rig.press(rig.presenter::connect);
        rig.expectSaid(SAY_CONNECTED);
    }

    @Test
    @TestName("a failed connect leaves no open socket behind")
    void nothingLeftOpen(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.portWithoutListener());
        rig.press(rig.presenter::connect);
        rig.expectFailure(SAY_CONNECT_FAILED, ConnectException.class);
        rig.expect(say("the socket of the failed connect is closed"), () -> rig.doubles.created.get(0).isClosed(),
                () -> rig.state() == ClientState.NOT_CONNECTED ? Misconception.NOT_OWNED
                        : Misconception.SESSION_NOT_ENDED);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("no port: the reason is shown, and one can connect again")
    @ValueSource(strings = {"", "http", "88 88", "-1", "65536", "99999999999"})
    void noPort(String port, Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, port);
        rig.press(rig.presenter::connect);
        rig.expectFailure(SAY_CONNECT_FAILED, IllegalArgumentException.class);
        rig.expectState(ClientState.NOT_CONNECTED);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("no host: the reason is shown")
    @ValueSource(strings = {"", " "})
    void noHost(String host, Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(host, loopback.listens().port());
        rig.press(rig.presenter::connect);
        rig.expectFailure(SAY_CONNECT_FAILED, IllegalArgumentException.class);
        rig.expectState(ClientState.NOT_CONNECTED);
    }

    @Test
    @TestName("a name that nobody knows: the reason is shown")
    void unknownHost(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address("no..such..host", 8888);
        rig.press(rig.presenter::connect);
        rig.expectFailure(SAY_CONNECT_FAILED, UnknownHostException.class);
    }

    @Test
    @TestName("already connected: a notice, and nothing else changes (no second socket, nothing cleared)")
    void alreadyConnected(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.connected(loopback);
        rig.press(rig.presenter::connect);
        rig.expectNotice(NOTICE_ALREADY_CONNECTED);
        rig.expectState(ClientState.CONNECTED, Action.RECEIVE);
        rig.expectNotTold("clear");
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("pressed again while it connects: no second socket")
    void pressedTwice(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.silentPort());
        rig.press(rig.presenter::connect);
        rig.expect(say("connect is called"), () -> rig.doubles.calls.contains("connect"));
        rig.press(rig.presenter::connect);
        rig.expectAlive();
        Finding.unless(rig.doubles.created.size() == 1, say("one socket"),
                say("{0} were made", rig.doubles.created.size()));
        rig.close();
        rig.expect(say("closing the window still gives the first connect up"),
                () -> rig.doubles.created.get(0).isClosed(),
                () -> rig.count(line -> line.is("clear")) > 1 ? Misconception.SESSION_LOST : Misconception.NOT_OWNED);
    }

    @Test
    @TestName("while no answer comes the window lives, and shows that it connects")
    void windowLives(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.silentPort());
        rig.press(rig.presenter::connect);
        rig.expectState(ClientState.CONNECTING, Action.CONNECT);
        rig.expectAlive();
    }

    @Test
    @TestName("after an earlier connection, too, the window shows that it connects until it is connected")
    void connectsAgain(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.connected(loopback);
        rig.press(() -> rig.session().end(() -> {}));
        rig.expectState(ClientState.NOT_CONNECTED);
        rig.address(Loopback.HOST, loopback.silentPort());
        rig.press(rig.presenter::connect);
        rig.expectState(ClientState.CONNECTING, Action.CONNECT);
    }

    @Test
    @TestName("the window is closed while it connects: the handshake is given up at once")
    void givenUp(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.silentPort());
        rig.press(rig.presenter::connect);
        rig.expect(say("connect is called"), () -> rig.doubles.calls.contains("connect"));
        rig.close();
        rig.expect(say("the socket is closed with the window"), () -> rig.doubles.created.get(0).isClosed(),
                () -> Misconception.NOT_OWNED);
        rig.expect(say("the window is gone"), rig::isDisposed);
        rig.expectNotTold("say", SAY_CONNECT_FAILED);
    }

    @Test
    @TestName("disconnected and connected anew in one go: the first socket belongs to the first session")
    void socketOfItsSession(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.address(Loopback.HOST, loopback.silentPort());
        rig.pressBetweenSessions(rig.presenter::openSession, () -> {
            rig.presenter.connect();
            rig.presenter.close();
            rig.presenter.openSession();
        });
        rig.expect(say("the socket is closed with the session that it was made for"),
                () -> !rig.doubles.created.isEmpty() && rig.doubles.created.get(0).isClosed(),
                () -> rig.causeOfOpen(() -> rig.doubles.created.get(0).isClosed()));
    }
}
