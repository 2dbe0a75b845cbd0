package tcpchat.tutor.partner;

import java.net.Socket;

/** The likeliest reason why a socket is still open when the step that closes it has returned. */
public final class StillOpen {

    private StillOpen() {}

    /** Of a connection. */
    public static Misconception cause(Socket socket) {
        return NotYet.cause(socket::isClosed,
                socket.isOutputShutdown() ? Misconception.HALF_CLOSED : Misconception.NOT_CLOSED);
    }

}
