package tcpchat.room.host;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executor;
import tcpchat.room.FrameWriter;
import tcpchat.room.Outbox;

/** The outbox of one member: that of step 6, and besides what the room has to know of it. Any thread may call it. */
final class MemberOutbox implements Outbox {

    private static final int CAPACITY = 100;

    private final String name;
    private Outbox outbox;
    /** These three belong to the lock, which is this object. */
    private int waiting;
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
            written();
        };
        outbox = steps.outbox().open(connection, counting, CAPACITY, executor);
    }

    String name() {
        return name;
    }

    /** Whether nothing was put for that long. */
    synchronized boolean isIdleFor(Duration time) {
        return System.nanoTime() - lastPut >= time.toNanos();
    }

    /** Why the last put has failed. */
    synchronized Leaving whyUnreachable() {
        return whyUnreachable;
    }

    /** Whether it is more than half full. */
    synchronized boolean isCrowded() {
        return waiting > CAPACITY / 2;
    }

    @Override
    public void put(String text) throws IOException {
        puts();
        try {
            outbox.put(text);
        } catch (IOException unreachable) {
            failed();
            throw unreachable;
        }
    }

    @Override
    public void close() throws IOException {
        if (outbox != null) {
            outbox.close();
        }
    }

    /** Counted before the put, for the text may be written before that returns. */
    private synchronized void puts() {
        waiting++;
        lastPut = System.nanoTime();
    }

    private synchronized void failed() {
        waiting--;
        whyUnreachable = waiting >= CAPACITY ? Leaving.TOO_SLOW : Leaving.BROKEN;
    }

    private synchronized void written() {
        waiting--;
    }
}
