package tcpchat.gui;

import static tcpchat.gui.Word.NOTICE_NOT_STARTED;
import static tcpchat.gui.Word.SAY_ACCEPT_FAILED;
import static tcpchat.gui.Word.SAY_CLIENT_CONNECTED;
import static tcpchat.gui.Word.SAY_STOPPED;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Await;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Peer;

@StepTest(value = ServerPresenter.class, method = "accept")
class ServerPresenterAcceptTest implements StartsMockito {

    @Test
    @TestName("waits in the background, the window lives, and a client that comes is announced")
    void waitsForAClient(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        ServerSocket serverSocket = rig.started(loopback);
        rig.press(rig.presenter::accept);
        rig.expectState(ServerState.ACCEPTING, Action.ACCEPT);
        rig.expectAlive();
        loopback.connectsTo(serverSocket);
        rig.expectSaid(SAY_CLIENT_CONNECTED);
        rig.expectState(ServerState.CONNECTED);
        Rig.expectNoTimeout(rig.doubles.accepted.get(0).getSoTimeout());
        Finding.unless(!serverSocket.isClosed(), say("the server socket stays open"), say("it is closed"),
                Misconception.LISTENER_CLOSED);
    }

    @Test
    @TestName("not started: a notice, and nothing else")
    void notStarted(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::accept);
        rig.expectNotice(NOTICE_NOT_STARTED);
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("still starting: the same notice, for nobody can knock yet")
    void stillStarting(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::openSession);
        Expect.noFailure(say("nobody listens yet"), Misconception.NOTICE_MISSING, () -> {
            rig.press(rig.presenter::accept);
            rig.expectNotice(NOTICE_NOT_STARTED);
        });
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("a client is there already: the same words, and no second accept")
    void clientIsThere(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.accepted(loopback);
        rig.press(rig.presenter::accept);
        rig.expectSaid(SAY_CLIENT_CONNECTED);
        rig.expectState(ServerState.CONNECTED);
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("pressed again while it waits: no second accept")
    void pressedTwice(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        ServerSocket serverSocket = rig.started(loopback);
        rig.press(rig.presenter::accept);
        rig.press(rig.presenter::accept);
        loopback.connectsTo(serverSocket);
        rig.expectSaid(SAY_CLIENT_CONNECTED);
        rig.expectAlive();
        Rig.expectCalls(rig.doubles.calls, "accept", "new receiver");
    }

    @Test
    @TestName("stopped while it waits: the wait ends at once, without a complaint")
    void stoppedWhileWaiting(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.started(loopback);
        rig.press(rig.presenter::accept);
        rig.expect(say("accept is called"), () -> rig.doubles.calls.contains("accept"));
        rig.press(rig.presenter::stop);
        rig.expectSaid(SAY_STOPPED);
        rig.expectState(ServerState.STOPPED);
        Wire.expectNoThreads();
        rig.expectNotTold("say", SAY_ACCEPT_FAILED);
    }

    @Test
    @TestName("accepting fails: the reason is shown, and one can accept again")
    void acceptingFails(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        ServerSocket serverSocket = rig.started(loopback);
        rig.doubles.acceptFails = new IOException("the test broke it");
        rig.press(rig.presenter::accept);
        rig.expectFailure(SAY_ACCEPT_FAILED, IOException.class);
        rig.expectState(ServerState.LISTENING);
        rig.doubles.acceptFails = null;
        rig.press(rig.presenter::accept);
        loopback.connectsTo(serverSocket);
        rig.expectSaid(SAY_CLIENT_CONNECTED);
    }

    @Test
    @TestName("the connection ends with the session, also one that came too late to be announced")
    void connectionIsOwned(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        ServerSocket serverSocket = rig.started(loopback);
        Peer client = loopback.connectsTo(serverSocket);
        rig.press(() -> {
            rig.presenter.accept();
            // The event thread is busy here, so the result can't be announced before the stop.
            Await.until(() -> !rig.doubles.accepted.isEmpty(),
                    () -> new Finding(say("step 4 is called"), say("it was not")));
            rig.presenter.stop();
        });
        Wire.expectNoThreads();
        Finding.unless(rig.doubles.accepted.get(0).isClosed(), say("the connection is closed"), say("it is open"),
                Misconception.NOT_OWNED);
        client.expectTextThenEnd("");
        rig.expectNotTold("say", SAY_CLIENT_CONNECTED);
    }

    @Test
    @TestName("stopped and started anew in one go: the server socket and the connection are those of the first session")
    void connectionOfItsSession(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        ServerSocket first = loopback.listeningServerSocket();
        ServerSocket second = loopback.listeningServerSocket();
        Socket connection = loopback.connection().socket();
        rig.doubles.acceptReturns = connection;
        rig.pressBetweenSessions(rig.presenter::openSession, () -> {
            rig.presenter.started(rig.presenter.openSession().own(first));
            rig.presenter.accept();
            rig.presenter.stop();
            rig.presenter.started(rig.presenter.openSession().own(second));
        });
        rig.expect(say("step 4 is called"), () -> !rig.doubles.given.isEmpty(), () -> Misconception.FIELD_SHARED);
        Finding.unless(rig.doubles.given.get(0) == first, say("it accepts from the first server socket"),
                say("it accepted from the second"), Misconception.FIELD_SHARED);
        rig.expect(say("the connection is closed with the session that it was accepted for"), connection::isClosed,
                () -> rig.causeOfOpen(connection::isClosed));
    }
}
