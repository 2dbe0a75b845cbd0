package tcpchat.gui;

import static tcpchat.gui.Word.FROM_CLIENT;
import static tcpchat.gui.Word.NOTICE_NO_CLIENT;
import static tcpchat.gui.Word.SAY_CLIENT_GONE;
import static tcpchat.gui.Word.SAY_STOPPED;
import static tcpchat.tutor.words.Sentence.say;

import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(value = ServerPresenter.class, method = "receive")
class ServerPresenterReceiveTest implements StartsMockito {

    @Test
    @TestName("shows what the client has sent; each press receives once")
    void onceAPress(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        connection.arrives("one");
        rig.press(rig.presenter::receive);
        rig.expectTexts(FROM_CLIENT, "one");
        rig.expectState(ServerState.CONNECTED);
        connection.arrives("two");
        rig.expectTexts(FROM_CLIENT, "one");
        rig.press(rig.presenter::receive);
        rig.expectTexts(FROM_CLIENT, "one", "two");
        Rig.expectCalls(rig.doubles.calls, "receive", "receive");
    }

    @Test
    @TestName("what one receive leaves in the connection is for the next press")
    void leavesTheRest(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.accepted(loopback).arrives("x".repeat(Wire.MOST_BYTES + 1));
        rig.press(rig.presenter::receive);
        rig.expectTexts(FROM_CLIENT, "x".repeat(Wire.MOST_BYTES));
        rig.expectState(ServerState.CONNECTED);
        rig.press(rig.presenter::receive);
        rig.expectTexts(FROM_CLIENT, "x".repeat(Wire.MOST_BYTES), "x");
    }

    @Test
    @TestName("no client: a notice")
    void noClient(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.press(rig.presenter::receive);
        rig.expectNotice(NOTICE_NO_CLIENT);
        rig.expectNotTold("say");
    }

    @Test
    @TestName("nothing has come yet: it waits, and the window lives")
    void waits(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        rig.press(rig.presenter::receive);
        rig.expectState(ServerState.RECEIVING, Action.RECEIVE);
        rig.expectAlive();
        connection.peer().sends("at last");
        rig.expectTexts(FROM_CLIENT, "at last");
    }

    @Test
    @TestName("exactly #: both sockets are closed with step 7, and the server can be started again")
    void goodbye(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        connection.arrives("#");
        Rig.Held sending = loopback.own(new Rig.Held());
        rig.press(() -> rig.session().run(Action.SEND, sending, () -> {}, failure -> {}));
        rig.press(rig.presenter::receive);
        rig.expectSaid(SAY_CLIENT_GONE);
        rig.expectState(ServerState.STOPPED);
        // The farewell waits for what is being sent, and is said when the presenter has nothing any more.
        sending.letGo();
        expectOver(rig);
        connection.peer().expectTextThenEnd("");
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("a text with # in it is a text like any other: only # alone says goodbye")
    @ValueSource(strings = {"bye#", "#1", "C#", "##", " #", "#\n", " ", "\n"})
    void goodbyeSignGluedToText(String text, Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.accepted(loopback).arrives(text);
        rig.press(rig.presenter::receive);
        rig.expect(say("an answer"), () -> !rig.texts(FROM_CLIENT).isEmpty() || rig.told().toString().contains("GONE"));
        Finding.unless(rig.texts(FROM_CLIENT).equals(List.of(text)), say("the text is shown as it came"),
                say("the view was told {0}", rig.told()), Misconception.GOODBYE_GUESSED);
        rig.expectState(ServerState.CONNECTED);
    }

    @Test
    @TestName("a goodbye that caught up with the text before it: the text is shown, then the client is gone")
    void goodbyeCaughtUp(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        connection.arrives("bye#");
        connection.peer().closes();
        rig.press(rig.presenter::receive);
        rig.expectTexts(FROM_CLIENT, "bye#");
        rig.expectState(ServerState.CONNECTED);
        rig.press(rig.presenter::receive);
        rig.expectSaid(SAY_CLIENT_GONE);
        expectOver(rig);
    }

    @Test
    @TestName("the client has closed without #: it is gone")
    void clientCloses(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.accepted(loopback).peer().closes();
        rig.press(rig.presenter::receive);
        rig.expectSaid(SAY_CLIENT_GONE);
        expectOver(rig);
    }

    @Test
    @TestName("the client breaks the connection off while receive waits: it is gone")
    void clientResets(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        rig.press(rig.presenter::receive);
        rig.expectState(ServerState.RECEIVING, Action.RECEIVE);
        connection.peer().resets();
        rig.expectSaid(SAY_CLIENT_GONE);
        expectOver(rig);
    }

    @Test
    @TestName("stopped while it waits: the wait ends at once, and nothing is said about the client")
    void stoppedWhileWaiting(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        rig.accepted(loopback);
        rig.press(rig.presenter::receive);
        rig.expect(say("receive is called"), () -> rig.doubles.calls.contains("receive"));
        rig.press(rig.presenter::stop);
        rig.expectSaid(SAY_STOPPED);
        Wire.expectNoThreads();
        rig.expectNotTold("say", SAY_CLIENT_GONE);
    }

    @Test
    @TestName("all of one connection goes through one receiver")
    void oneReceiver(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Connection connection = rig.accepted(loopback);
        for (int count = 1; count <= 2; count++) {
            connection.arrives("text");
            rig.press(rig.presenter::receive);
            int shown = count;
            rig.expect(say("text {0} is shown", shown), () -> rig.texts(FROM_CLIENT).size() == shown);
            rig.expectState(ServerState.CONNECTED);
        }
        Finding.unless(!rig.doubles.calls.contains("new receiver"), say("the receiver of the connection is used"),
                say("another was made"), Misconception.RECEIVER_ANEW);
    }

    private static void expectOver(ServerRig rig) throws Exception {
        rig.expectState(ServerState.STOPPED);
        rig.expect(say("the server socket is closed"), () -> rig.serverSocket().isClosed());
        rig.expect(say("step 7 is called with both sockets"), () -> rig.doubles.calls.contains("close"),
                () -> rig.doubles.calls.contains("close" + Rig.NULL) ? Misconception.FIELD_SHARED : null);
        rig.expectNotTold("say", FROM_CLIENT, "#");
        rig.press(rig.presenter::openSession);
    }

    @Test
    @TestName("stopped and started anew in one go: it receives from the connection it was pressed for")
    void connectionOfItsSession(Loopback loopback) throws Exception {
        ServerRig rig = ServerRig.onDoubles(loopback);
        Socket first = loopback.connection().socket();
        Socket second = loopback.connection().socket();
        rig.pressBetweenSessions(rig.presenter::openSession, () -> {
            Session session = rig.presenter.openSession();
            rig.presenter.accepted(session.own(first));
            rig.presenter.receive();
            session.end(() -> {});
            rig.presenter.accepted(rig.presenter.openSession().own(second));
        });
        rig.expect(say("step 5 is called"), () -> rig.doubles.given.size() == 2, () -> Misconception.FIELD_SHARED);
        Finding.unless(rig.doubles.given.equals(List.of(rig.doubles.receivers.get(0), first)),
                say("it receives from the first connection, with its receiver"),
                say("the connection or its receiver is the second"), Misconception.FIELD_SHARED);
    }
}
