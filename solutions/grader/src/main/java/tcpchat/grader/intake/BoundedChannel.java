package tcpchat.grader.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A channel that gives up after so many bytes, until it is freed. The table of contents of a zip is read as a whole when
 * the zip is opened, and how long it is, only the zip itself says.
 */
final class BoundedChannel implements SeekableByteChannel {

    private final SeekableByteChannel channel;
    private long left;

    BoundedChannel(SeekableByteChannel channel, long most) {
        this.channel = channel;
        this.left = most;
    }

    /** From now on everything may be read. */
    void free() {
        left = Long.MAX_VALUE;
    }

    boolean isExhausted() {
        return left < 0;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int length = channel.read(target);
        left -= Math.max(0, length);
        if (isExhausted()) {
            throw new IOException("the table of contents does not end");
        }
        return length;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        throw new IOException("read only");
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        throw new IOException("read only");
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
