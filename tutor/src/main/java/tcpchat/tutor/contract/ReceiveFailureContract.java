package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Received;

/** Where receiving fails, the JDK's exception reaches the caller. */
interface ReceiveFailureContract extends Receiver {

    @Test
    @TestName("a connection that the peer resets: the SocketException reaches the caller")
    default void resetByPeer(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().resets();
        Expect.thrownByJdk(SocketException.class, say("the peer has reset the connection"),
                () -> Received.expectNothing(receive(connection.socket())));
    }

    @Test
    @TestName("a socket that is closed on this side: the SocketException reaches the caller")
    default void closedOnThisSide(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.close();
        Expect.thrown(SocketException.class, say("the socket is closed"),
                () -> Received.expectNothing(receive(socket)));
    }

    @Test
    @TestName("closing the socket ends a receive that waits, with a SocketException")
    default void closedWhileWaiting(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Call<String> call = loopback.starts(() -> receive(socket));
        call.waits(say("for the peer to send something"), Misconception.EMPTY_TEXT);
        Expect.thrownByJdk(SocketException.class, say("the socket is closed while it waits"), () -> {
            loopback.closesUnderCall(socket);
            Received.expectNothing(call.result());
        });
    }

    @Test
    @TestName("a read timeout that ran out: the SocketTimeoutException reaches the caller, and nothing is lost")
    default void readTimeout(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.socket().setSoTimeout(READ_TIMEOUT_MILLIS);
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        boolean ended = call.endsByItself();
        Finding.unless(!connection.socket().isClosed(), say("the socket stays open"), say("it is closed"),
                Misconception.CLOSED_TOO_EARLY);
        Finding.unless(ended, say("ends when the read timeout of {0} ms runs out", READ_TIMEOUT_MILLIS),
                say("it still waits"), connection.socket().getSoTimeout() == READ_TIMEOUT_MILLIS
                        ? causeOfIgnoring(call) : Misconception.OPTION_CHANGED);
        Expect.thrownByJdk(SocketTimeoutException.class, say("the socket's read timeout ran out"),
                () -> Received.expectNothing(call.result()));
        connection.socket().setSoTimeout(LONG_TIMEOUT_MILLIS);
        connection.arrives("late");
        Received.expect("late", receive(connection.socket()));
    }

    /** A read with a read timeout does not wait for ever, unless it is called again and again. */
    private static Misconception causeOfIgnoring(Call<String> call) {
        Misconception cause = call.causeOfWaiting();
        return cause == Misconception.WAIT_READ ? Misconception.EXCEPTION_SWALLOWED : cause;
    }
}
