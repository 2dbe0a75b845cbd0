package tcpchat.server;

import java.io.IOException;
import java.net.Socket;

/**
 * Server step 6: send a message to the client.
 *
 * <p>A connection has two directions, independent of each other: what the server sends follows the same rules as what
 * the client sent. TCP carries a stream of bytes, with no characters and no end of a message; the chat adds
 * neither, so nothing but the text's UTF-8 bytes may be written. Where the client does not read, the call waits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.8">RFC 9293, 3.8: data communication</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629">RFC 3629: UTF-8</a>
 */
public class Step6Send {

    /**
     * Hands all of the message's UTF-8 bytes to the connection, nothing before or after them, and leaves the
     * connection open in both directions.
     *
     * <p>Returning means that the kernel has the bytes, not that the client has read them: the first send after the
     * client closed may still succeed.
     *
     * @param connection the connection of step 4
     * @param message    the text to send; an empty one sends nothing
     * @throws IOException where the connection is closed on this side or was reset by the client
     */
    public void send(Socket connection, String message) throws IOException {
        // TODO Turn the message into its UTF-8 bytes and send all of them, and nothing else.
        throw new UnsupportedOperationException("TODO server step 6: send the message");
    }
}
