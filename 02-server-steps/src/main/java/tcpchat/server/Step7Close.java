package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Server step 7: close the connection, then the server socket.
 *
 * <p>On the wire the client gets what was sent before and then FIN, the end of the stream. Closing the server socket
 * ends the listening: later connection requests are refused with RST. The two are separate sockets, and closing one
 * leaves the other open.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.6">RFC 9293, 3.6: closing a connection</a>
 */
public class Step7Close {

    /**
     * Closes the connection in an orderly way, then the server socket. The second is closed also where closing the
     * first fails. An accept that waits in another thread ends, and the port can be bound again at once by a socket
     * with {@code SO_REUSEADDR} on, where step 2 had set it on this one.
     *
     * @param connection   the connection to the client; where it is {@code null} only the other is closed
     * @param serverSocket the server socket; where it is {@code null} only the other is closed
     * @throws IOException where closing fails, after both were tried; where both fail, either failure. Closing what is
     *                     closed already does not fail
     */
    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        // TODO Close the connection, then the server socket. Each of them may be null, and closing may fail.
        throw new UnsupportedOperationException("TODO server step 7: close the connection and the server socket");
    }
}
