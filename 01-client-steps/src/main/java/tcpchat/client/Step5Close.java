package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

/**
 * Client step 5: close the socket.
 *
 * <p>On the wire the kernel first delivers what was sent before and then sends FIN, which the peer reads as the end of
 * the stream. Each direction is closed on its own, with a FIN and an ACK: four segments in all, or three, for an ACK
 * and a FIN may share one. The side that closes first stays in TIME_WAIT for a while; both sides do if they close at
 * the same time. The program does not wait for any of it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.6">RFC 9293, 3.6: closing a connection</a>
 */
public class Step5Close {

    /**
     * Closes the socket in an orderly way: what was sent before still reaches the peer, then the end of the stream,
     * provided that all which had arrived was read. It does not wait for the peer. A receive that waits on the socket
     * in another thread ends with a {@link java.net.SocketException}.
     *
     * @param socket the socket to close; nothing happens where it is closed already or {@code null}
     * @throws IOException where closing fails
     */
    public void close(Socket socket) throws IOException {
        // TODO Close the socket so that the peer sees an orderly end of stream. The socket may be null.
        throw new UnsupportedOperationException("TODO client step 5: close the socket");
    }
}
