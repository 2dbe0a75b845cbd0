package tcpchat.room.host;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.room.FrameWriter;
import tcpchat.room.Outbox;

/**
 * The outbox of one member: that of step 6, and besides what the room has to know of it. It is guarded by the lock of
 * {@link Gathering}, but for the writer, which has a thread of its own.
 */
final class MemberOutbox implements Outbox {

    private static final int CAPACITY = 100;

    private final String name;
    private final AtomicInteger written = new AtomicInteger();
    private Outbox outbox;
    private int puts;
    private long lastPut;
    private Leaving whyUnreachable = Leaving.BROKEN;

    /** An outbox that has to be opened before its first use. */
    MemberOutbox(String name) {
        this.name = name;
    }

    /** Opens it. Texts are written from here on, on the executor. */
    void open(HostSteps steps, Socket connection, FrameWriter writer, Executor executor) {
        FrameWriter counting = (socket, text) -> {
            writer.write(socket, text);
            written.incrementAndGet();
        };
        outbox = steps.outbox().open(connection, counting, CAPACITY, executor);
    }

    String name() {
        return name;
    }

    /** Whether nothing was put for that long. */
    boolean isIdleFor(Duration time) {
        return System.nanoTime() - lastPut >= time.toNanos();
    }

    /** Why the last put has failed. */
    Leaving whyUnreachable() {
        return whyUnreachable;
    }

    @Override
    public void put(String text) throws IOException {
        try {
            outbox.put(text);
            puts++;
            lastPut = System.nanoTime();
        } catch (IOException unreachable) {
            whyUnreachable = puts - written.get() >= CAPACITY ? Leaving.TOO_SLOW : Leaving.BROKEN;
            throw unreachable;
        }
    }

    @Override
    public void close() throws IOException {
        if (outbox != null) {
            outbox.close();
        }
    }
}
