package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.ByteBuffer;

/**
 * Room step 2: read a frame.
 *
 * <p>The kernel hands over what has arrived: a part of a frame, several frames, or the end of one and the beginning of the
 * next. Its borders are where the lengths say, and nowhere else. A length comes from the other side and may be anything:
 * it is checked before memory is given or a byte is waited for. Whoever reads ahead keeps the rest in this object, so each
 * connection needs a reader of its own.
 *
 * <p><b>Challenge</b>: a read timeout may run out inside a frame. What has arrived of it is not lost, and the next call
 * goes on where this one stopped.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.9.1.3">RFC 9293, 3.9.1.3: RECEIVE</a>
 */
public class Step2ReadFrame implements FrameReader {

    private static final int MOST_BYTES = 65_536;

    /** What has arrived of the frame at hand: it stays here where a timeout interrupts the reading. */
    private final byte[] length = new byte[Integer.BYTES];
    private byte[] bytes;
    private int count;

    /**
     * Waits for one whole frame and returns its text.
     *
     * @param connection the connection; this object reads no other
     * @return the text, {@code ""} for length 0; {@code null} where the peer has ended its stream between two frames, and
     *         again at every later call as long as this side is open. Bytes that can't be UTF-8 become U+FFFD, and the next
     *         frame is whole again
     * @throws java.io.EOFException            where the stream ends inside a frame, its length included
     * @throws java.net.ProtocolException      at once, where a length is below 0 or above 65,536
     * @throws java.net.SocketTimeoutException where a read timeout ran out; between two frames nothing is lost
     * @throws java.net.SocketException        where the peer reset the connection, or this side is closed
     * @throws IOException                     where reading fails for any other reason
     */
    @Override
    public String read(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        if (bytes == null) {
            if (!isFilled(length, in)) {
                return null;
            }
            bytes = new byte[checked(ByteBuffer.wrap(length).getInt())];
            count = 0;
        }
        if (!isFilled(bytes, in)) {
            throw new EOFException("the stream ended behind a length");
        }
        String text = new String(bytes, UTF_8);
        bytes = null;
        count = 0;
        return text;
    }

    /** Reads on until that many bytes are there; false where the stream ends before the first of them. */
    private boolean isFilled(byte[] part, InputStream in) throws IOException {
        while (count < part.length) {
            int read = in.read(part, count, part.length - count);
            if (read == -1 && count == 0) {
                return false;
            } else if (read == -1) {
                throw new EOFException("the stream ended inside a frame");
            }
            count += read;
        }
        return true;
    }

    private static int checked(int length) throws ProtocolException {
        if (length < 0 || length > MOST_BYTES) {
            throw new ProtocolException("no frame has a length of " + length);
        }
        return length;
    }
}
