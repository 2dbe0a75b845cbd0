package tcpchat.grader.student;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.Reference;

/** What goes out at a socket of the judge's. */
final class ForwardingOutputStream extends OutputStream implements Forwarder {

    private static final int MOST_AT_ONCE = 1 << 19;

    private final Reference reference;

    ForwardingOutputStream(Reference reference) {
        this.reference = reference;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public void write(int single) throws IOException {
        Ask.write(this, single);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int from = offset;
        do {
            int to = Math.min(from + MOST_AT_ONCE, offset + length);
            Ask.io(Operation.OUTPUT_WRITE, this, Arrays.copyOfRange(bytes, from, to));
            from = to;
        } while (from < offset + length);
    }

    @Override
    public void flush() throws IOException {
        Ask.io(Operation.OUTPUT_FLUSH, this);
    }

    @Override
    public void close() throws IOException {
        Ask.io(Operation.OUTPUT_CLOSE, this);
    }
}
