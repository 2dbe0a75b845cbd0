package tcpchat.grader.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message: its length in four bytes, its kind in one, the conversation in four, then its body.
 *
 * @param kind         what it says
 * @param conversation which thread it concerns: above 0 one of the judge's, below 0 one that the student's code has started
 * @param body         the rest, to be read by {@link ValueReader}
 */
// Both JVMs have the very same classes, so a place in an enum means the same in both.
@SuppressWarnings("EnumOrdinal")
public record Frame(Kind kind, int conversation, byte[] body) {

    /** The longest body, in bytes: what a step reads or writes at once fits in, and a heap is not filled by one. */
    public static final int MOST_BYTES = 1 << 22;

    private static final int HEAD = 5;

    /**
     * Reads the next frame.
     *
     * @throws Malformed    where it is none
     * @throws EOFException where the other side is gone
     */
    public static Frame read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < HEAD || length > MOST_BYTES + HEAD) {
            throw new Malformed("a frame of " + length + " bytes");
        }
        Kind kind = Kind.of(in.readUnsignedByte());
        int conversation = in.readInt();
        byte[] body = in.readNBytes(length - HEAD);
        if (body.length < length - HEAD) {
            throw new EOFException();
        }
        return new Frame(kind, conversation, body);
    }

    /** Writes this frame and flushes. */
    public void write(DataOutputStream out) throws IOException {
        if (body.length > MOST_BYTES) {
            throw new Malformed("a frame of " + body.length + " bytes");
        }
        out.writeInt(body.length + HEAD);
        out.writeByte(kind.ordinal());
        out.writeInt(conversation);
        out.write(body);
        out.flush();
    }
}
