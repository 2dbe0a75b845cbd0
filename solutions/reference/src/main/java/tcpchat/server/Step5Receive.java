package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Server step 5: receive what the client has sent.
 *
 * <p>The kernel queues the bytes that arrive; a read takes what is there and waits only while nothing is. What one side
 * sent in one call may be read in several, and what it sent in several may be read in one. The client's FIN ends the
 * stream: that is how its close is seen. Its RST breaks the connection: that is an exception. A {@code #} is text like
 * any other; only the windows take it for a goodbye.
 *
 * <p><b>Challenge</b>: a character takes up to four bytes in UTF-8, and TCP may deliver them in pieces. The first bytes
 * of such a character then wait inside this object for the rest, so each connection needs a receiver of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.9.1.3">RFC 9293, 3.9.1.3: RECEIVE</a>
 */
public class Step5Receive {

    private static final int MOST_BYTES_A_CALL = 1024;
    private static final int MOST_BYTES_HELD = 3;

    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    /** Between calls: the first bytes of a character that is not complete yet. */
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES_A_CALL + MOST_BYTES_HELD);

    /**
     * Waits until something arrives, takes what is there, at most 1024 bytes off the connection (all reads of the call
     * together), and returns it at once as text. What is beyond stays in the connection for the next call.
     *
     * @param connection the connection of step 4
     * @return the text, never empty; {@code null} at the end of the stream, and again at every later call as long as
     *         this side is open; for the challenge, bytes that can't be UTF-8, and a half character before the end,
     *         are each replaced by U+FFFD
     * @throws java.net.SocketTimeoutException where the connection has a read timeout and it ran out; nothing is lost
     * @throws java.net.SocketException        where the client reset the connection, or this side is closed
     * @throws IOException                     where reading fails for any other reason
     */
    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        int taken = 0;
        String text = "";
        while (text.isEmpty()) {
            int count = in.read(bytes.array(), bytes.position(), MOST_BYTES_A_CALL - taken);
            if (count == -1) {
                text = decode(true);
                return text.isEmpty() ? null : text;
            }
            taken += count;
            bytes.position(bytes.position() + count);
            text = decode(false);
        }
        return text;
    }

    /** Decodes the bytes received so far and keeps an incomplete character for the next time, unless this is the end. */
    private String decode(boolean endOfStream) {
        bytes.flip();
        // No text has more characters than bytes.
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        decoder.decode(bytes, text, endOfStream);
        bytes.compact();
        return text.flip().toString();
    }
}
