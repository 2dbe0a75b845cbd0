package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.gui.Word.FROM_SERVER;
import static tcpchat.gui.Word.NOTICE_NO_CLIENT;
import static tcpchat.gui.Word.SAY_SEND_FAILED;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Patience;

@StepTest(value = ServerPresenter.class, method = "send")
class ServerPresenterSendTest implements StartsMockito {

    @ParameterizedTest(name = "{displayName}: \"{0}\"")
    @TestName("it sends the text, shows it, and empties the input line")
    @ValueSource(strings = {"hello", "你好", "C#", "#", " ", " hi "})
    void sends(String text, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        rig.type(text);
        rig.press(rig.presenter::send);
        rig.expectSaid(FROM_SERVER, text);
        rig.expectInputEmptied();
        // It may be shown a moment too early; another test is about that.
        connection.peer().startsReading();
        rig.expect(say("every byte arrives"), () -> connection.peer().receivedCount() >= text.getBytes(UTF_8).length);
        connection.expectSent(text);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("no client, whatever is typed: a notice, and nothing is shown")
    @ValueSource(strings = {"hello", ""})
    void noClient(String text, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.started(loopback);
        rig.type(text);
        rig.press(rig.presenter::send);
        rig.expectNotice(NOTICE_NO_CLIENT);
        rig.expectNotTold("say");
        rig.expectInputKept();
        Rig.expectCalls(rig.doubles.calls);
    }

    @Test
    @TestName("while receive waits for the client, too")
    void whileReceiveWaits(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        rig.receiveWaits(connection);
        rig.type("hello");
        rig.press(rig.presenter::send);
        rig.expectSaid(FROM_SERVER, "hello");
        connection.expectSent("hello");
    }

    @Test
    @TestName("nothing typed: nothing is sent or shown")
    void nothingTyped(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        rig.type("");
        rig.press(rig.presenter::send);
        rig.expectState(ServerState.CONNECTED);
        rig.expectNotTold("say");
        connection.expectSent("");
    }

    @Test
    @TestName("sending fails: the reason is shown, and the text stays in the input line")
    void sendingFails(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        connection.peer().resets();
        connection.awaitReset();
        rig.type("hello");
        rig.press(rig.presenter::send);
        rig.expectFailure(SAY_SEND_FAILED, IOException.class);
        rig.expectState(ServerState.CONNECTED);
        rig.expectNotShown(FROM_SERVER);
        rig.expectInputKept();
    }

    @Test
    @TestName("a client that does not read while 10 MB are sent: the window lives, and receive still works")
    void clientDoesNotRead(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        String text = Wire.tenMegabytes();
        rig.type(text);
        rig.press(rig.presenter::send);
        rig.expectState(ServerState.CONNECTED, Action.SEND);
        rig.expectAlive();
        // 10 MB take a while, no matter what another test has waited for in vain.
        Patience.renew();
        connection.peer().startsReading();
        rig.expectSaid(FROM_SERVER, text);
        rig.expect(say("every byte arrives"), () -> connection.peer().receivedCount() == text.length());
    }

    @Test
    @TestName("stopped and started anew in one go: the text goes to the connection it was typed for")
    void connectionOfItsSession(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Socket first = loopback.connection().socket();
        Socket second = loopback.connection().socket();
        rig.type("hello");
        rig.pressBetweenSessions(rig.presenter::openSession, () -> {
            Session session = rig.presenter.openSession();
            rig.presenter.accepted(session.own(first));
            rig.presenter.send();
            session.end(() -> {});
            rig.presenter.accepted(rig.presenter.openSession().own(second));
        });
        rig.expect(say("step 6 is called"), () -> !rig.doubles.given.isEmpty(), () -> Misconception.FIELD_SHARED);
        Finding.unless(rig.doubles.given.get(0) == first, say("it is sent to the first connection"),
                say("it was sent to the second"), Misconception.FIELD_SHARED);
    }
}
