package tcpchat.tutor.partner;

import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Callable;

/** The likeliest reason why a socket is still open when the step that closes it has returned. */
public final class StillOpen {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private StillOpen() {}

    /** Of a connection. */
    public static Misconception cause(Socket socket) {
        return cause(socket::isClosed,
                socket.isOutputShutdown() ? Misconception.HALF_CLOSED : Misconception.NOT_CLOSED);
    }

    /** Of whatever is not closed yet; where it stays open that cause. */
    public static Misconception cause(Callable<Boolean> closed, Misconception staysOpen) {
        return Await.holdsWithin(A_MOMENT, closed) ? Misconception.RETURNS_TOO_EARLY : staysOpen;
    }
}
