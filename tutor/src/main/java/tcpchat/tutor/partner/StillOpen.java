package tcpchat.tutor.partner;

import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** The likeliest reason why a socket is still open when the step that closes it has returned. */
public final class StillOpen {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private StillOpen() {}

    /** Of a connection. */
    public static Misconception cause(Socket socket) {
        if (Await.holdsWithin(A_MOMENT, socket::isClosed)) {
            return Misconception.RETURNS_TOO_EARLY;
        }
        return socket.isOutputShutdown() ? Misconception.HALF_CLOSED : Misconception.NOT_CLOSED;
    }

    /** Of a server socket. */
    public static Misconception cause(ServerSocket serverSocket) {
        return Await.holdsWithin(A_MOMENT, serverSocket::isClosed)
                ? Misconception.RETURNS_TOO_EARLY : Misconception.NOT_CLOSED;
    }
}
