package tcpchat.room;

import java.net.ProtocolException;
import java.nio.ByteBuffer;

/**
 * Puts frames together out of pieces, for one connection: bytes go in as they arrive, whole frames come out. What is left of
 * a frame waits inside for the rest of it.
 */
public final class FrameBuffer {

    private static final int MOST_BYTES = 65_536;

    private ByteBuffer bytes = ByteBuffer.allocate(256);

    /** Takes all that the piece has between its position and its limit. */
    public void add(ByteBuffer piece) {
        if (bytes.remaining() < piece.remaining()) {
            ByteBuffer larger = ByteBuffer.allocate(2 * (bytes.position() + piece.remaining()));
            bytes = larger.put(bytes.flip());
        }
        bytes.put(piece);
    }

    /**
     * The next whole frame, its length included, to be read from its position to its limit; {@code null} where none is whole
     * yet.
     *
     * @throws ProtocolException where the next length is below 0 or above 65,536
     */
    public ByteBuffer next() throws ProtocolException {
        if (bytes.position() < Integer.BYTES) {
            return null;
        }
        int length = bytes.getInt(0);
        if (length < 0 || length > MOST_BYTES) {
            throw new ProtocolException("no frame has a length of " + length);
        }
        if (bytes.position() < Integer.BYTES + length) {
            return null;
        }
        bytes.flip();
        ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + length);
        bytes.get(frame.array());
        bytes.compact();
        return frame;
    }
}
