package tcpchat.room;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;

/**
 * Room step 9, a challenge: the room on one thread.
 *
 * <p>A selector asks the kernel about many sockets at once: which has a client to accept, bytes to read, or room to write?
 * Nobody waits in a read or a write any more, only in select. What a read brings is any part of the stream, and a write takes
 * what the send buffer has room for: the rest is kept, and the selector asked to tell when there is room again. A selector
 * that is asked for what is always so (room to write where nothing waits) never sleeps.
 *
 * <p>{@link FrameBuffer} puts frames together out of pieces, one for each client.
 *
 * @see java.nio.channels.Selector
 */
public class Step9OneThread {

    /**
     * Serves a room without names on the calling thread alone: every whole frame that a client sends goes to all clients
     * accepted by then, its sender included, byte for byte, one client's frames in their order. Heartbeats are frames, too.
     *
     * <p>A client that ends its stream, resets, or announces a bad length is closed, and nothing else changes. One that does
     * not read holds nobody up; when more than 1 MiB waits for it, it is closed, and 64 KiB are always kept for it. With
     * nothing to do this takes no processor time.
     *
     * <p>It returns when its thread is interrupted: then it closes all clients and the server channel. It starts no thread.
     *
     * @param server the server channel; it is bound, and this may configure it
     * @throws IOException where the selector or accept fails
     */
    public void serve(ServerSocketChannel server) throws IOException {
        // TODO Wait in select, and do what is due: accept, read and share the whole frames, write what waits.
        throw new UnsupportedOperationException("TODO room step 9: the room on one thread");
    }
}
