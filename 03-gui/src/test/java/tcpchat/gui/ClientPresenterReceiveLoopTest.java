package tcpchat.gui;

import static tcpchat.gui.Word.FROM_SERVER;
import static tcpchat.gui.Word.SAY_SERVER_GONE;
import static tcpchat.tutor.words.Sentence.say;

import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(value = ClientPresenter.class, method = "receiveLoop")
class ClientPresenterReceiveLoopTest implements StartsMockito {

    @Test
    @TestName("shows all that the server sends, one after the other, without anything being sent")
    void showsAll(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop = starts(rig, connection, loopback);
        String[] texts = {"one", "二", "two\nlines", "#", " ", "\n", "seven"};
        for (int count = 0; count < texts.length; count++) {
            connection.peer().sends(texts[count]);
            int shown = count + 1;
            rig.expect(say("text {0} is shown, {1}", shown, Bytes.quote(texts[count])),
                    () -> rig.texts(FROM_SERVER).size() == shown || loop.hasEnded(),
                    () -> shown == 1 ? Misconception.SESSION_FIELD_TOLD : null);
            if (loop.hasEnded()) {
                loop.result();
                throw new Finding(say("it goes on receiving after text {0}, {1}", shown, Bytes.quote(texts[count])),
                        say("the loop has ended"), causeOfEnd(shown, texts[count]));
            }
        }
        rig.expectTexts(FROM_SERVER, texts);
    }

    @Test
    @TestName("goes on for thousands of texts")
    void longConversation(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        connection.peer().endsItsStream();
        rig.doubles.textsAhead = 9_000;
        starts(rig, connection, loopback).result();
        rig.expectAlive();
        List<String> shown = rig.texts(FROM_SERVER);
        Finding.unless(shown.size() == 9_000, say("all of 9000 texts are shown"), say("{0} are", shown.size()));
        long different = shown.stream().distinct().count();
        Finding.unless(different == 9_000, say("9000 different texts are shown"),
                say("{0} are, some of them again and again", different),
                Misconception.FIELD_SHARED);
    }

    @Test
    @TestName("returns when the server has closed, and leaves closing to the caller")
    void returnsAtTheEnd(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        connection.peer().sends("bye");
        connection.peer().endsItsStream();
        starts(rig, connection, loopback).result();
        // By the end of this the event thread has done all that it was told before.
        rig.press(() -> {});
        rig.expectTexts(FROM_SERVER, "bye");
        rig.expectNotTold("say", SAY_SERVER_GONE);
        Finding.unless(!connection.socket().isClosed(), say("the socket is still open"), say("it is closed"));
    }

    @Test
    @TestName("a reset reaches the caller as the JDK's exception")
    void reset(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop =
                starts(rig, connection, loopback).waits(say("for the server"), Misconception.RETURNS_TOO_EARLY);
        connection.peer().resets();
        Expect.thrown(SocketException.class, say("the server resets the connection"), loop::result);
    }

    @Test
    @TestName("uses one receiver for the whole connection")
    void oneReceiver(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop = starts(rig, connection, loopback);
        connection.peer().sends("one");
        rig.expect(say("the first text is shown"), () -> rig.texts(FROM_SERVER).size() == 1 || loop.hasEnded());
        connection.peer().sends("two");
        connection.peer().endsItsStream();
        loop.result();
        Finding.unless(rig.doubles.calls.equals(List.of("new receiver")), say("one receiver is made"),
                say("called were {0}", rig.doubles.calls), Misconception.RECEIVER_ANEW);
    }

    @Test
    @TestName("the next connection has a receiver of its own")
    void nextConnection(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        ClientPresenter presenter = rig.withLoop();
        Session session = rig.opensSession();
        for (int count = 1; count <= 2; count++) {
            Connection connection = loopback.connection();
            connection.peer().endsItsStream();
            loopback.starts(() -> {
                presenter.receiveLoop(session, connection.socket());
                return null;
            }).result();
        }
        Finding.unless(rig.doubles.calls.equals(List.of("new receiver", "new receiver")),
                say("two connections, two receivers"),
                say("called were {0}", rig.doubles.calls), Misconception.RECEIVER_ANEW);
    }

    @Test
    @TestName("what an old connection still has to say is not shown in a newer session")
    void oldConnection(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop =
                starts(rig, connection, loopback).waits(say("for the server"), Misconception.RETURNS_TOO_EARLY);
        rig.press(() -> rig.session().end(() -> {}));
        rig.opensSession();
        connection.peer().sends("too late");
        connection.peer().endsItsStream();
        loop.result();
        rig.expectNotTold("say");
        Finding.unless(rig.texts(FROM_SERVER).isEmpty(), say("nothing of the old connection is shown"),
                say("shown was {0}", rig.texts(FROM_SERVER)));
    }

    /** Why the loop has ended at that text. */
    private static Misconception causeOfEnd(int shown, String last) {
        return shown == 1 ? Misconception.RECEIVED_ONCE
                : last.equals(ClientPresenter.GOODBYE) ? Misconception.SERVER_GOODBYE : null;
    }

    private static Call<Void> starts(ClientRig rig, Connection connection, Loopback loopback) throws Exception {
        Session session = rig.opensSession();
        return loopback.starts(() -> {
            try {
                rig.receiveLoop(session, connection.socket());
            } catch (RuntimeException | Error mistake) {
                rig.blame(mistake);
                throw mistake;
            }
            return null;
        });
    }
}
