package tcpchat.grader.student;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.ValueWriter;

/** What is printed goes to the judge, which notices when an exception is printed instead of thrown. */
final class PrintedStream extends OutputStream {

    /** Who prints without end is not heard for ever. */
    private static final int MOST = 1 << 18;

    private final Pipe pipe;
    private int count;

    PrintedStream(Pipe pipe) {
        this.pipe = pipe;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0 && count < MOST) {
            int told = Math.min(length, MOST - count);
            count += told;
            pipe.send(Kind.PRINTED, 0,
                    new ValueWriter().value(Arrays.copyOfRange(bytes, offset, offset + told)).body());
        }
    }
}
