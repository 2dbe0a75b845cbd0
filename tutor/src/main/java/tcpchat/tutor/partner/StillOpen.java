package tcpchat.tutor.partner;

import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The likeliest reason why a socket is still open when the step that closes it has returned. */
public final class StillOpen {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private StillOpen() {}

    /** Of a connection. */
    public static Misconception cause(Socket socket) {
        if (closesInAMoment(socket::isClosed)) {
            return Misconception.RETURNS_TOO_EARLY;
        }
        return socket.isOutputShutdown() ? Misconception.HALF_CLOSED : Misconception.NOT_CLOSED;
    }

    /** Of a server socket. */
    public static Misconception cause(ServerSocket serverSocket) {
        return closesInAMoment(serverSocket::isClosed) ? Misconception.RETURNS_TOO_EARLY : Misconception.NOT_CLOSED;
    }

    private static boolean closesInAMoment(BooleanSupplier closed) {
        try {
            Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .atMost(A_MOMENT).until(closed::getAsBoolean);
            return true;
        } catch (ConditionTimeoutException open) {
            return false;
        }
    }
}
