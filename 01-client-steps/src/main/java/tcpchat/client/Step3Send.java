package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

/**
 * Client step 3: send a message to the server.
 *
 * <p>On the wire the message's bytes travel in one or more segments, which the other kernel acknowledges. TCP carries a
 * stream of bytes: it knows no characters and no end of a message. The chat adds neither, so nothing but the text's
 * UTF-8 bytes may be written. Where the peer does not read, its window fills up and the call waits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.8">RFC 9293, 3.8: data communication</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629">RFC 3629: UTF-8</a>
 */
public class Step3Send {

    /**
     * Hands all of the message's UTF-8 bytes to the connection, nothing before or after them, and leaves the
     * connection open in both directions.
     *
     * <p>Returning means that the kernel has the bytes, not that the peer has read them: the first send after the peer
     * closed may still succeed.
     *
     * @param socket  the connected socket
     * @param message the text to send; an empty one sends nothing
     * @throws IOException where the connection is closed on this side or was reset by the peer
     */
    public void send(Socket socket, String message) throws IOException {
        // TODO Turn the message into its UTF-8 bytes and send all of them, and nothing else.
        throw new UnsupportedOperationException("TODO client step 3: send the message");
    }
}
