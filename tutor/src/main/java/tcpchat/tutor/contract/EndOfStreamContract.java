package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Received;

/** The peer's close is the end of the stream, and receiving says so with {@code null}. */
interface EndOfStreamContract extends Receiver {

    @Test
    @TestName("null when the peer has closed, and again at every later call")
    default void nullAtEndOfStream(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().closes();
        Received.expectEnd(receive(connection.socket()));
        Received.expectEnd(receive(connection.socket()));
        Received.expectEnd(receive(connection.socket()));
    }

    @Test
    @TestName("null when the peer closes while it waits")
    default void nullWhenPeerClosesMeanwhile(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        call.waits(say("for the peer to send something"), Misconception.EMPTY_TEXT);
        connection.peer().closes();
        Received.expectEnd(call.result());
    }

    @Test
    @TestName("a peer that sends and closes at once: first the text, then null")
    default void textBeforeTheEnd(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("goodbye 再见");
        connection.peer().closes();
        Received.expect("goodbye 再见", receive(connection.socket()));
        Received.expectEnd(receive(connection.socket()));
    }

    @Test
    @TestName("the end of the peer's stream leaves this side open: it can still send")
    default void endLeavesThisSideOpen(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().endsItsStream();
        Received.expectEnd(receive(connection.socket()));
        Finding.unless(!connection.socket().isClosed(), say("the socket stays open"), say("it is closed"),
                Misconception.END_CLOSES);
        connection.expectSent("");
    }
}
