package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Received;
import tcpchat.tutor.partner.StartedThreads;

/** Receiving touches nothing but the bytes it returns. */
interface ReceiveSideEffectContract extends Receiver {

    @Test
    @TestName("nothing is sent to the peer")
    default void sendsNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("question?");
        Received.expect("question?", receive(connection.socket()));
        connection.expectSent("");
    }

    @Test
    @TestName("the socket's options stay as they are")
    default void leavesOptionsAlone(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("hello");
        Map<String, Object> before = Options.of(connection.socket());
        receive(connection.socket());
        Options.expectUnchanged(before, connection.socket());
    }

    @Test
    @TestName("options that were set before stay as they are, too")
    default void leavesSetOptionsAlone(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("hello");
        Map<String, Object> before = Options.set(connection.socket());
        receive(connection.socket());
        Options.expectUnchanged(before, connection.socket());
    }

    @Test
    @TestName("between two calls nothing is taken off the connection, not by another thread either")
    default void takesNothingBetweenCalls(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.arrives("first");
        List<Thread> left = StartedThreads.settles(() -> Received.expect("first", receive(connection.socket())));
        connection.peer().sends("second");
        int count = "second".length();
        // Where the step has left no thread behind, nobody is there to be waited for.
        boolean taken = !connection.keeps(count) || !left.isEmpty() && connection.loses(count);
        Finding.unless(!taken, say("what comes next waits in the connection for the next call"),
                say("it was taken at once"),
                Misconception.READ_IN_BACKGROUND);
        Received.expectAfter("first", "second", receive(connection.socket()));
    }
}
