package tcpchat.gui;

import static tcpchat.gui.Word.FROM_SERVER;
import static tcpchat.gui.Word.SAY_SERVER_GONE;

import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(value = ClientPresenter.class, method = "receiveLoop")
@DisplayName("GUI step 3: the client's receive loop")
class ClientPresenterReceiveLoopTest implements StartsMockito {

    @Test
    @DisplayName("shows all that the server sends, one after the other, without anything being sent")
    void showsAll(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop = starts(rig, connection, loopback);
        String[] texts = {"one", "二", "two\nlines", "#", " ", "\n", "seven"};
        for (int count = 0; count < texts.length; count++) {
            connection.peer().sends(texts[count]);
            int shown = count + 1;
            rig.expect("text " + shown + " is shown, " + Bytes.quote(texts[count]),
                    () -> rig.texts(FROM_SERVER).size() == shown || loop.hasEnded(),
                    () -> shown == 1 ? Misconception.SESSION_FIELD_TOLD : null);
            if (loop.hasEnded()) {
                loop.result();
                throw new Finding("it goes on receiving after text " + shown, "the loop has ended",
                        Misconception.RECEIVED_ONCE);
            }
        }
        rig.expectTexts(FROM_SERVER, texts);
    }

    @Test
    @DisplayName("goes on for thousands of texts")
    void longConversation(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        connection.peer().endsItsStream();
        rig.doubles.textsAhead = 9_000;
        starts(rig, connection, loopback).result();
        rig.expectAlive();
        List<String> shown = rig.texts(FROM_SERVER);
        Finding.unless(shown.size() == 9_000, "all of 9000 texts are shown", shown.size() + " are");
        long different = shown.stream().distinct().count();
        Finding.unless(different == 9_000, "9000 different texts are shown",
                different + " are, some of them again and again",
                Misconception.FIELD_SHARED);
    }

    @Test
    @DisplayName("returns when the server has closed, and leaves closing to the caller")
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
        Finding.unless(!connection.socket().isClosed(), "the socket is still open", "it is closed");
    }

    @Test
    @DisplayName("a reset reaches the caller as the JDK's exception")
    void reset(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop = starts(rig, connection, loopback).waits("for the server", Misconception.RETURNS_TOO_EARLY);
        connection.peer().resets();
        Expect.thrown(SocketException.class, "the server resets the connection", loop::result);
    }

    @Test
    @DisplayName("uses one receiver for the whole connection")
    void oneReceiver(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop = starts(rig, connection, loopback);
        connection.peer().sends("one");
        rig.expect("the first text is shown", () -> rig.texts(FROM_SERVER).size() == 1 || loop.hasEnded());
        connection.peer().sends("two");
        connection.peer().endsItsStream();
        loop.result();
        Finding.unless(rig.doubles.calls.equals(List.of("new receiver")), "one receiver is made",
                rig.doubles.calls.toString(), Misconception.RECEIVER_ANEW);
    }

    @Test
    @DisplayName("the next connection has a receiver of its own")
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
                "two connections, two receivers",
                rig.doubles.calls.toString(), Misconception.RECEIVER_ANEW);
    }

    @Test
    @DisplayName("what an old connection still has to say is not shown in a newer session")
    void oldConnection(Loopback loopback) throws Exception {
        ClientRig rig = ClientRig.onDoubles(loopback);
        Connection connection = loopback.connection();
        Call<Void> loop = starts(rig, connection, loopback).waits("for the server", Misconception.RETURNS_TOO_EARLY);
        rig.press(() -> rig.session().end(() -> {}));
        rig.opensSession();
        connection.peer().sends("too late");
        connection.peer().endsItsStream();
        loop.result();
        rig.expectNotTold("say");
        Finding.unless(rig.texts(FROM_SERVER).isEmpty(), "nothing of the old connection is shown",
                "shown was " + rig.texts(FROM_SERVER));
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
