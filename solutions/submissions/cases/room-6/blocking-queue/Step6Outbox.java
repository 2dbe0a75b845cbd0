package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/** A blocking queue, and an element that means the end. */
public class Step6Outbox {

    /** Told apart from every text by being this object. */
    private static final String END = new String("end");

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        Mine outbox = new Mine(connection, writer, capacity, texts);
        executor.execute(outbox::run);
        return outbox;
    }

    private record Mine(Socket connection, FrameWriter writer, int capacity, BlockingQueue<String> texts,
            java.util.concurrent.atomic.AtomicBoolean closed) implements Outbox {

        Mine(Socket connection, FrameWriter writer, int capacity, BlockingQueue<String> texts) {
            this(connection, writer, capacity, texts, new java.util.concurrent.atomic.AtomicBoolean());
        }

        @Override
        public void put(String text) throws IOException {
            synchronized (closed) {
                if (closed.get()) {
                    throw new IOException("closed");
                }
                if (texts.size() < capacity) {
                    texts.add(text);
                    return;
                }
            }
            end();
            throw new IOException("full");
        }

        @Override
        public void close() {
            synchronized (closed) {
                if (!closed.getAndSet(true)) {
                    texts.add(END);
                }
            }
        }

        void run() {
            try {
                for (String text = texts.take(); text != END; text = texts.take()) {
                    writer.write(connection, text);
                }
            } catch (IOException | InterruptedException gone) {
                // Nobody is there any more.
            } finally {
                end();
            }
        }

        private void end() {
            synchronized (closed) {
                closed.set(true);
                texts.clear();
                texts.add(END);
            }
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // Nobody can help it.
            }
        }
    }
}
