package tcpchat.grader.student;

import java.io.ByteArrayOutputStream;

/**
 * Bytes that one thread writes one by one to one stream. To ask the judge for each takes a thousand times as long as to
 * write one to a socket, so that a long text would seem to hang. The first thousand go one by one all the same: whatever
 * fails at the beginning fails at that very byte. What comes after them goes in blocks, and at once when the thread does
 * anything else.
 */
final class WrittenBytes {

    static final WrittenBytes NONE = new WrittenBytes(null);

    private static final int ONE_BY_ONE = 1000;
    private static final int BLOCK = 8192;

    private final ForwardingOutputStream stream;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int count;

    WrittenBytes(ForwardingOutputStream stream) {
        this.stream = stream;
    }

    ForwardingOutputStream stream() {
        return stream;
    }

    boolean isOf(ForwardingOutputStream other) {
        return stream == other;
    }

    /** Adds a byte, and says whether it is time to send. */
    boolean isDue(int single) {
        kept.write(single);
        count++;
        return count <= ONE_BY_ONE || kept.size() == BLOCK;
    }

    /** What is to be sent now. */
    byte[] take() {
        byte[] bytes = kept.toByteArray();
        kept.reset();
        return bytes;
    }
}
