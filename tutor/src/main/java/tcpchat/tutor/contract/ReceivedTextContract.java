package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Received;

/** What arrives is what receiving returns. */
interface ReceivedTextContract extends Receiver {

    static Stream<Named<String>> messages() {
        return Stream.of("hello", "你好,客户端", "😀 emoji 👍🏽", "#", "one\r\ntwo\n", "  blanks around  ", "\n",
                "\uFEFFa\0e\u0301\uFFFD")
                .map(message -> Named.of(Bytes.quote(message), message));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("it returns the text as it arrived")
    @MethodSource("messages")
    default void returnsWhatArrived(String message, Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives(message);
        Received.expect(message, receive(connection.socket()));
        Finding.unless(!connection.socket().isClosed(), say("the socket stays open"), say("it is closed"),
                Misconception.CLOSED_TOO_EARLY);
    }

    @Test
    @TestName("waits until something arrives, then returns it at once")
    default void waitsUntilSomethingArrives(Loopback loopback) throws Exception {
        Connection connection = loopback.connectionOfShortTimeouts();
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        call.waits(say("for the peer to send something"), Misconception.EMPTY_TEXT);
        loopback.runsIntoOwnTimeout(call);
        connection.peer().sends("at last");
        Received.expect("at last", call.result());
    }

    @Test
    @TestName("two messages that arrived together come as one text: TCP knows no messages")
    default void twoMessagesArriveAsOne(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("first,");
        connection.arrives("第二");
        Received.expect("first,第二", receive(connection.socket()));
    }

    @Test
    @TestName("one call after the other returns one message after the other, and nothing of an earlier one")
    default void oneMessageAfterTheOther(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("a long first message");
        Received.expect("a long first message", receive(connection.socket()));
        connection.arrives("short");
        Received.expectAfter("a long first message", "short", receive(connection.socket()));
    }

    @Test
    @TestName("bytes that come one by one are all returned, in their order")
    default void dribble(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        String message = "drop-by-drop-the-water-wears-away-the-stone";
        Call<Void> dribble = loopback.starts(() -> {
            connection.peer().dribbles(message);
            return null;
        });
        StringBuilder all = new StringBuilder();
        while (all.length() < message.length()) {
            all.append(Received.expectSome(receive(connection.socket())));
        }
        Received.expect(message, all.toString());
        dribble.result();
    }
}
