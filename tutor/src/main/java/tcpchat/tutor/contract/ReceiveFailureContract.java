package tcpchat.tutor.contract;

import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    @DisplayName("a connection that the peer resets: the SocketException reaches the caller")
    default void resetByPeer(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.peer().resets();
        Expect.thrownByJdk(SocketException.class, "the peer has reset the connection",
                () -> Received.expectNothing(receive(connection.socket())));
    }

    @Test
    @DisplayName("a socket that is closed on this side: the SocketException reaches the caller")
    default void closedOnThisSide(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        socket.close();
        Expect.thrown(SocketException.class, "the socket is closed", () -> Received.expectNothing(receive(socket)));
    }

    @Test
    @DisplayName("closing the socket ends a receive that waits, with a SocketException")
    default void closedWhileWaiting(Loopback loopback) throws Exception {
        Socket socket = loopback.connection().socket();
        Call<String> call = loopback.starts(() -> receive(socket));
        call.waits("for the peer to send something", Misconception.EMPTY_TEXT);
        Expect.thrownByJdk(SocketException.class, "the socket is closed while it waits", () -> {
            loopback.closesUnderCall(socket);
            Received.expectNothing(call.result());
        });
    }

    @Test
    @DisplayName("a read timeout that ran out: the SocketTimeoutException reaches the caller, and nothing is lost")
    default void readTimeout(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        connection.socket().setSoTimeout(READ_TIMEOUT_MILLIS);
        Call<String> call = loopback.starts(() -> receive(connection.socket()));
        boolean ended = call.endsByItself();
        Finding.unless(!connection.socket().isClosed(), "the socket stays open", "it is closed",
                Misconception.CLOSED_TOO_EARLY);
        Finding.unless(ended, "ends when the read timeout of " + READ_TIMEOUT_MILLIS + " ms runs out",
                "it still waits", connection.socket().getSoTimeout() == READ_TIMEOUT_MILLIS
                        ? causeOfIgnoring(call) : Misconception.OPTION_CHANGED);
        Expect.thrownByJdk(SocketTimeoutException.class, "the socket's read timeout ran out",
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
