package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Room step 6: an outbox that a slow member can't block.
 *
 * <p>A member that does not read lets its receive buffer fill up, then its kernel says so (a window of 0), then the send
 * buffer here is full, and a write waits. Whoever wrote to all members in one thread would wait with it. So each member has
 * a queue of its own: putting into it takes no time, and a task of its own takes texts out and waits for that member alone.
 *
 * <p>A queue without an end would move the trouble to the memory. Where it is full the member can't keep up: its connection
 * is closed, which also ends the write that waits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.8.6">RFC 9293, 3.8.6: managing the window</a>
 */
public class Step6Outbox {

    /**
     * Opens an outbox, at once. What it promises:
     * <ul>
     * <li>{@code put} never waits. A task on the executor writes, with the writer, one text at a time, in the order of the
     * puts, each without delay. While the first write does not return, the first {@code capacity} puts succeed, and put
     * number {@code capacity + 2} fails at the latest: one text may be with the writer.
     * <li>Full: {@code put} throws an {@code IOException}, the connection is closed at once, and what waits is lost.
     * <li>The writer throws, whatever it is: the connection is closed, and soon every {@code put} is an {@code IOException}.
     * <li>{@code close} returns at once and never fails: what was put before is still written, then the connection is
     * closed. Afterwards {@code put} is an {@code IOException}, and {@code close} is harmless.
     * </ul>
     * In each of these three ways the tasks on the executor end, provided the writer returns. Any thread may put and close.
     *
     * @param capacity how many texts may wait, from 1 up
     * @param executor runs what writes; it has a thread free for it
     */
    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        QueuedOutbox outbox = new QueuedOutbox(connection, writer, capacity);
        executor.execute(outbox::writeAll);
        return outbox;
    }

    /** The lock is this object: it guards the queue and whether more may come. */
    private static final class QueuedOutbox implements Outbox {

        private final Socket connection;
        private final FrameWriter writer;
        private final int capacity;
        private final Queue<String> texts = new ArrayDeque<>();
        private boolean closed;

        QueuedOutbox(Socket connection, FrameWriter writer, int capacity) {
            this.connection = connection;
            this.writer = writer;
            this.capacity = capacity;
        }

        @Override
        public synchronized void put(String text) throws IOException {
            if (closed) {
                throw new IOException("the outbox is closed");
            }
            if (texts.size() == capacity) {
                end();
                throw new IOException("the member can't keep up");
            }
            texts.add(text);
            notifyAll();
        }

        @Override
        public synchronized void close() {
            closed = true;
            notifyAll();
        }

        /** The task on the executor. */
        void writeAll() {
            try {
                for (String text = next(); text != null; text = next()) {
                    writer.write(connection, text);
                }
            } catch (IOException | InterruptedException gone) {
                // There is nobody to write to any more.
            } finally {
                end();
            }
        }

        /** The text that is to be written next; {@code null} where none will come. */
        private synchronized String next() throws InterruptedException {
            while (texts.isEmpty() && !closed) {
                wait();
            }
            return texts.poll();
        }

        private synchronized void end() {
            close();
            texts.clear();
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // Nobody can do anything about it.
            }
        }
    }
}
