package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.gui.Word.FROM_CLIENT;
import static tcpchat.gui.Word.NOTICE_GOODBYE_SIGN;
import static tcpchat.gui.Word.NOTICE_NOT_CONNECTED;
import static tcpchat.gui.Word.SAY_SERVER_GONE;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
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
import tcpchat.tutor.partner.Patience;

@StepTest(value = ClientPresenter.class, method = "send")
class ClientPresenterSendTest implements StartsMockito {

    @ParameterizedTest(name = "{displayName}: \"{0}\"")
    @TestName("it sends the text, shows it, and empties the input line")
    @ValueSource(strings = {"hello", "你好", "C#", "# and more", " ", " hi "})
    void sends(String text, Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.type(text);
        rig.press(rig.presenter::send);
        rig.expectSaid(FROM_CLIENT, text);
        rig.expectInputEmptied();
        rig.expectNotTold("notice");
        // It may be shown a moment too early; another test is about that.
        connection.peer().startsReading();
        rig.expect(say("every byte arrives"), () -> connection.peer().receivedCount() >= text.getBytes(UTF_8).length);
        connection.expectSent(text);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("not connected, whatever is typed: a notice, and nothing is sent or shown")
    @ValueSource(strings = {"hello", "", "#"})
    void notConnected(String text, Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.type(text);
        rig.press(rig.presenter::send);
        rig.expectNotice(NOTICE_NOT_CONNECTED);
        rig.expectNotTold("say");
        rig.expectInputKept();
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("still connecting: the same notice, for nobody is there yet")
    void stillConnecting(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.opensSession();
        rig.type("hello");
        Expect.noFailure(say("nobody is connected yet"), Misconception.NOTICE_MISSING, () -> {
            rig.press(rig.presenter::send);
            rig.expectNotice(NOTICE_NOT_CONNECTED);
        });
        rig.expectInputKept();
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("the user types on while it is sent: shown is what was sent")
    void typesOnMeanwhile(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.press(() -> {
            rig.type("sent");
            rig.presenter.send();
            rig.type("typed meanwhile");
        });
        rig.expect(say("the text is shown"), () -> rig.texts(FROM_CLIENT).size() == 1);
        Finding.unless(rig.texts(FROM_CLIENT).get(0).equals("sent"), say("shown is what was sent, \"sent\""),
                say("it shows {0}", rig.texts(FROM_CLIENT)), Misconception.INPUT_ASKED_AGAIN);
        connection.expectSent("sent");
    }

    @Test
    @TestName("nothing typed: nothing is sent or shown")
    void nothingTyped(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.type("");
        rig.press(rig.presenter::send);
        rig.expectState(ClientState.CONNECTED, Action.RECEIVE);
        rig.expectNotTold("say");
        connection.expectSent("");
    }

    @Test
    @TestName("a lone # is not sent: a notice says why, and the text stays")
    void loneGoodbyeSign(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        rig.type("#");
        rig.press(rig.presenter::send);
        rig.expectNotice(NOTICE_GOODBYE_SIGN);
        rig.expectInputKept();
        connection.expectSent("");
    }

    @Test
    @TestName("a server that does not read while 10 MB are sent: the window lives, the text is shown when sent")
    void serverDoesNotRead(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = rig.connected(loopback);
        String text = Wire.tenMegabytes();
        rig.type(text);
        rig.press(rig.presenter::send);
        rig.expectState(ClientState.CONNECTED, Action.RECEIVE, Action.SEND);
        rig.expectNotShown(FROM_CLIENT);
        // 10 MB take a while, no matter what another test has waited for in vain.
        Patience.renew();
        connection.peer().startsReading();
        rig.expectSaid(FROM_CLIENT, text);
        rig.expect(say("every byte arrives"), () -> connection.peer().receivedCount() == text.length());
        Finding.unless(new String(connection.peer().received(), UTF_8).equals(text),
                say("every one of the 10 MB arrives"), say("not all did, or others"));
    }

    @Test
    @TestName("sending fails: the server is gone, the text is not shown as sent, and one can connect again")
    void sendingFails(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        rig.connected(loopback);
        rig.doubles.sendFails = new IOException("the test broke it");
        rig.type("hello");
        rig.press(rig.presenter::send);
        rig.expectSaid(SAY_SERVER_GONE);
        rig.expectState(ClientState.NOT_CONNECTED);
        rig.expect(say("step 5 closes the socket"), () -> rig.doubles.calls.contains("close"));
        rig.expectNotShown(FROM_CLIENT);
        rig.expectInputKept();
    }

    @Test
    @TestName("disconnected and connected anew in one go: the text goes to the connection it was typed for")
    void connectionOfItsSession(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection first = loopback.connection();
        Connection second = loopback.connection();
        rig.type("hello");
        rig.pressBetweenSessions(rig.presenter::openSession, () -> {
            Session session = rig.presenter.openSession();
            rig.presenter.connected(session.own(first.socket()));
            rig.presenter.send();
            session.end(() -> {});
            rig.presenter.connected(rig.presenter.openSession().own(second.socket()));
        });
        rig.expect(say("step 3 is called"), () -> !rig.doubles.sentTo.isEmpty(), () -> Misconception.FIELD_SHARED);
        Finding.unless(rig.doubles.sentTo.get(0) == first.socket(), say("it is sent to the first connection"),
                say("it was sent to the second"), Misconception.FIELD_SHARED);
    }
}
