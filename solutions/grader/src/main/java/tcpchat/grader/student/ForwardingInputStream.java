package tcpchat.grader.student;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.Reference;

/** What comes in at a socket of the judge's. */
final class ForwardingInputStream extends InputStream implements Forwarder {

    private static final int MOST_AT_ONCE = 1 << 19;

    private final Reference reference;

    ForwardingInputStream(Reference reference) {
        this.reference = reference;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public int read() throws IOException {
        return (int) Ask.io(Operation.INPUT_READ_BYTE, this);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        byte[] read = (byte[]) Ask.io(Operation.INPUT_READ, this, Math.min(length, MOST_AT_ONCE));
        if (read == null) {
            return -1;
        }
        System.arraycopy(read, 0, bytes, offset, read.length);
        return read.length;
    }

    @Override
    public long skip(long count) throws IOException {
        return (long) Ask.io(Operation.INPUT_SKIP, this, count);
    }

    @Override
    public int available() throws IOException {
        return (int) Ask.io(Operation.INPUT_AVAILABLE, this);
    }

    @Override
    public void close() throws IOException {
        Ask.io(Operation.INPUT_CLOSE, this);
    }
}
