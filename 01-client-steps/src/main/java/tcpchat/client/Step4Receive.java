package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

/**
 * Client step 4: receive what the server has sent.
 *
 * <p>The kernel queues the bytes that arrive; a read takes what is there and waits only while nothing is. What one side
 * sent in one call may be read in several, and what it sent in several may be read in one. The peer's FIN ends the
 * stream: that is how its close is seen. Its RST breaks the connection: that is an exception.
 *
 * <p><b>Challenge</b>: a character takes up to four bytes in UTF-8, and TCP may deliver them in pieces. The first bytes
 * of such a character then wait inside this object for the rest, so each connection needs a receiver of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.9.1.3">RFC 9293, 3.9.1.3: RECEIVE</a>
 */
public class Step4Receive {

    /**
     * Waits until something arrives, takes what is there, at most 1024 bytes off the connection (all reads of the call
     * together), and returns it at once as text. What is beyond stays in the connection for the next call.
     *
     * @param socket the connected socket
     * @return the text, never empty; {@code null} at the end of the stream, and again at every later call as long as
     *         this side is open; for the challenge, bytes that can't be UTF-8, and a half character before the end,
     *         are each replaced by U+FFFD
     * @throws java.net.SocketTimeoutException where the socket has a read timeout and it ran out; nothing is lost
     * @throws java.net.SocketException        where the peer reset the connection, or this side is closed
     * @throws IOException                     where reading fails for any other reason
     */
    public String receive(Socket socket) throws IOException {
        // TODO Wait for bytes, take at most 1024 of them off the connection, and return them as the text they encode.
        throw new UnsupportedOperationException("TODO client step 4: receive what the server has sent");
    }
}
