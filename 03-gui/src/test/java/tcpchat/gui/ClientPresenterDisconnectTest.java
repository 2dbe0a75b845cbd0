package tcpchat.gui;

import static tcpchat.gui.Word.NOTICE_NOT_CONNECTED;
import static tcpchat.gui.Word.SAY_DISCONNECTED;
import static tcpchat.gui.Word.SAY_SERVER_GONE;
import static tcpchat.tutor.words.Sentence.say;

import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Patience;

@StepTest(value = ClientPresenter.class, method = "disconnect")
class ClientPresenterDisconnectTest implements StartsMockito {

    @Test
    @TestName("the server gets the goodbye sign and then an orderly end; the window says so")
    void saysGoodbye(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.press(rig.presenter::disconnect);
        rig.expectSaid(SAY_DISCONNECTED);
        rig.expectFarewell(connection, "#");
        Rig.expectCalls(rig.doubles.calls, "send #", "close");
    }

    @Test
    @TestName("not connected: a notice, and nothing is said in the area")
    void notConnected(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.press(rig.presenter::disconnect);
        rig.expectNotice(NOTICE_NOT_CONNECTED);
        rig.expectNotTold("say");
    }

    @Test
    @TestName("pressed once more: the notice, not a second goodbye")
    void pressedTwice(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.press(rig.presenter::disconnect);
        rig.press(rig.presenter::disconnect);
        rig.expectNotice(NOTICE_NOT_CONNECTED);
        rig.expectSaid(SAY_DISCONNECTED);
        rig.expectFarewell(connection, "#");
    }

    @Test
    @TestName("while it connects: gives up at once, and sends nothing")
    void whileConnecting(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        int silentPort = loopback.silentPort();
        Session session = rig.opensSession();
        Socket socket = loopback.own(new Socket());
        rig.press(() -> session.run(Action.CONNECT,
                () -> session.own(socket).connect(new InetSocketAddress(Loopback.HOST, silentPort)), () -> {},
                failure -> {}));
        rig.expectState(ClientState.CONNECTING, Action.CONNECT);
        Expect.noFailure(say("nobody is connected yet"), Misconception.SOCKET_NEEDED, () -> {
            rig.press(rig.presenter::disconnect);
            rig.expectSaid(SAY_DISCONNECTED);
            rig.expectState(ClientState.NOT_CONNECTED);
            rig.expect(say("the socket is closed"), socket::isClosed);
            Wire.expectNoThreads();
            rig.expectAlive();
        });
        Finding.unless(!rig.doubles.calls.contains("send #"), say("nothing is sent"), say("the goodbye sign was"));
    }

    @Test
    @TestName("a message on its way still arrives before the goodbye")
    void afterAMessage(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        Rig.Held sending = loopback.own(new Rig.Held());
        rig.press(() -> {
            rig.session().run(Action.SEND, () -> {
                sending.run();
                rig.doubles.steps().send().send(connection.socket(), "last words");
            }, () -> {}, failure -> {});
            rig.presenter.disconnect();
        });
        sending.letGo();
        rig.expectFarewell(connection, "last words#");
    }

    @Test
    @TestName("a server that does not read holds nobody up: the window is free at once, the socket soon closed")
    void serverDoesNotRead(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.press(() -> rig.session().run(Action.SEND,
                () -> rig.doubles.steps().send().send(connection.socket(), Wire.tenMegabytes()), () -> {},
                failure -> {}));
        rig.expectState(ClientState.CONNECTED, Action.RECEIVE, Action.SEND);
        // A goodbye has 0.3 s, no matter what another test has waited for in vain.
        Patience.renew();
        rig.press(rig.presenter::disconnect);
        rig.expectState(ClientState.NOT_CONNECTED);
        rig.expect(say("the socket is closed"), () -> connection.socket().isClosed());
        Wire.expectNoThreads();
    }

    @Test
    @TestName("it is the user who has left, not the server: nothing is said about the server")
    void notTheServersDoing(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.connected(loopback);
        rig.press(rig.presenter::disconnect);
        Wire.expectNoThreads();
        rig.expectNotTold("say", SAY_SERVER_GONE);
    }
}
