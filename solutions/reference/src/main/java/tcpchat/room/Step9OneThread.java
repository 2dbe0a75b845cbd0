package tcpchat.room;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

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

    private static final int MOST_WAITING = 1 << 20;

    private final ByteBuffer piece = ByteBuffer.allocate(1 << 16);

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
        Selector selector = Selector.open();
        try {
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (!Thread.currentThread().isInterrupted()) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    handle(key, server);
                }
                selector.selectedKeys().clear();
            }
        } catch (ClosedByInterruptException interrupted) {
            // It came in the middle of accept, and means the same.
        } finally {
            for (SelectionKey key : List.copyOf(selector.keys())) {
                key.channel().close();
            }
            selector.close();
        }
    }

    private void handle(SelectionKey key, ServerSocketChannel server) throws IOException {
        if (key.isValid() && key.isAcceptable()) {
            SocketChannel channel = server.accept();
            if (channel != null) {
                channel.configureBlocking(false);
                SelectionKey own = channel.register(key.selector(), SelectionKey.OP_READ);
                own.attach(new Client(channel, own));
            }
        }
        if (key.isValid() && key.isWritable()) {
            ((Client) key.attachment()).write();
        }
        if (key.isValid() && key.isReadable()) {
            read((Client) key.attachment());
        }
    }

    /** Takes what has come from a client, and gives all clients the frames that are whole by it. */
    private void read(Client client) {
        try {
            if (client.channel.read(piece.clear()) == -1) {
                client.close();
                return;
            }
            client.frames.add(piece.flip());
            for (ByteBuffer frame = client.frames.next(); frame != null; frame = client.frames.next()) {
                for (SelectionKey key : client.key.selector().keys()) {
                    if (key.isValid() && key.attachment() instanceof Client each) {
                        each.put(frame.duplicate());
                    }
                }
            }
        } catch (IOException gone) {
            client.close();
        }
    }

    /** A client with what has come of its next frame, and with what waits for it. */
    private static final class Client {

        private final SocketChannel channel;
        private final SelectionKey key;
        private final FrameBuffer frames = new FrameBuffer();
        private final Queue<ByteBuffer> waiting = new ArrayDeque<>();
        private int bytesWaiting;

        Client(SocketChannel channel, SelectionKey key) {
            this.channel = channel;
            this.key = key;
        }

        void put(ByteBuffer frame) {
            waiting.add(frame);
            bytesWaiting += frame.remaining();
            write();
            if (bytesWaiting > MOST_WAITING) {
                close();
            }
        }

        /** Writes what there is room for; the selector tells when there is room for more. */
        void write() {
            try {
                while (!waiting.isEmpty()) {
                    bytesWaiting -= channel.write(waiting.peek());
                    if (waiting.peek().hasRemaining()) {
                        key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                        return;
                    }
                    waiting.remove();
                }
                key.interestOps(SelectionKey.OP_READ);
            } catch (IOException gone) {
                close();
            }
        }

        void close() {
            waiting.clear();
            try {
                channel.close();
            } catch (IOException ofNoInterest) {
                // The client is gone anyway.
            }
        }
    }
}
