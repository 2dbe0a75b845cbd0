package tcpchat.room.host;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;

/** Three ways to end a connection. */
final class Sockets {

    private static final Duration GRACE = Duration.ofSeconds(1);

    private Sockets() {}

    /** Closes it; nobody can do anything about a failure of that. */
    static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException ofNoInterest) {
            // What else was open is closed all the same.
            return;
        }
    }

    /** Breaks it off: the kernel sends RST in place of FIN, and what waits is lost. */
    static void reset(Socket connection) {
        try {
            connection.setSoLinger(true, 0);
        } catch (IOException closed) {
            // Then there is nothing left to break off.
            return;
        }
        close(connection);
    }

    /**
     * Ends this side's stream and lets the other side end its own, for a moment at most. Where a connection is closed while
     * bytes wait that nobody has read, the kernel resets it, and the last words may be lost on their way.
     */
    static void endGently(Socket connection) {
        long end = System.nanoTime() + GRACE.toNanos();
        byte[] ignored = new byte[1 << 13];
        try {
            connection.shutdownOutput();
            connection.setSoTimeout((int) GRACE.toMillis());
            InputStream in = connection.getInputStream();
            while (in.read(ignored) != -1 && System.nanoTime() < end) {
                continue;
            }
        } catch (IOException gone) {
            // Then it has ended already.
            return;
        }
    }
}
