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

/** Lets the failure of a client pass. */
public class Step9OneThread {

    private final ByteBuffer piece = ByteBuffer.allocate(1 << 16);

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
            // It ends.
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

    private void read(Client client) throws IOException {
        piece.clear();
        int count;
        try {
            count = client.channel.read(piece);
        } catch (IOException reset) {
            count = -1;
        }
        if (count == -1) {
            client.close();
            return;
        }
        piece.flip();
        share(client);
    }

    private void share(Client client) throws IOException {
        client.frames.add(piece);
        for (ByteBuffer frame = client.frames.next(); frame != null; frame = client.frames.next()) {
            toAll(client, frame);
        }
    }

    private static void toAll(Client client, ByteBuffer frame) throws IOException {
        for (SelectionKey key : client.key.selector().keys()) {
            if (key.isValid() && key.attachment() instanceof Client) {
                ((Client) key.attachment()).put(frame.duplicate());
            }
        }
    }

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

        void put(ByteBuffer frame) throws IOException {
            waiting.add(frame);
            bytesWaiting += frame.remaining();
            write();
            if (bytesWaiting > 1 << 20) {
                close();
            }
        }

        void write() throws IOException {
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
