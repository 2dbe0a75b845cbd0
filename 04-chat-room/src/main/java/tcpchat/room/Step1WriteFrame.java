package tcpchat.room;

import java.io.IOException;
import java.net.Socket;

/**
 * Room step 1: send a text as a frame.
 *
 * <p>TCP carries bytes and marks no end of a message. So the room's programs agree on frames: four bytes with the length,
 * the highest first, then that many bytes of UTF-8. The receiver knows how much belongs together, however it arrives.
 *
 * <p>What is written in one call starts on its way at once. Of two small writes the kernel sends the second only when the
 * first is acknowledged (Nagle's algorithm), and the other kernel may wait about 40 ms before it does that.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.7.4">RFC 9293, 3.7.4: Nagle algorithm</a>
 */
public class Step1WriteFrame implements FrameWriter {

    /**
     * Sends the text as one frame, 0 to 65,536 bytes of UTF-8 behind their length, and leaves the connection open. A text
     * of at most 1,024 bytes goes to the connection's output stream together with its length, in a single write.
     *
     * @param connection the connection; no other thread writes to it at the same time
     * @param text       the text; {@code ""} is a frame of length 0
     * @throws IllegalArgumentException where the text has more than 65,536 bytes; nothing is sent then
     * @throws IOException              where the connection is closed on this side, or was reset
     */
    @Override
    public void write(Socket connection, String text) throws IOException {
        // TODO Send the length of the text's bytes and the bytes. What is too long must not be sent at all.
        throw new UnsupportedOperationException("TODO room step 1: send a text as a frame");
    }
}
