package tcpchat.room;

import java.net.Socket;
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
        // TODO Return an outbox with a queue, and have the executor write what is put into it.
        throw new UnsupportedOperationException("TODO room step 6: an outbox that a slow member can't block");
    }
}
