package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Only an IOException of the writer ends it. */
public class Step6Outbox {

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        Mine outbox = new Mine(connection, writer, capacity);
        executor.execute(outbox::run);
        return outbox;
    }

    private static final class Mine implements Outbox {

        private final Socket connection;
        private final FrameWriter writer;
        private final int capacity;
        private final Queue<String> texts = new ArrayDeque<>();
        private boolean closed;

        Mine(Socket connection, FrameWriter writer, int capacity) {
            this.connection = connection;
            this.writer = writer;
            this.capacity = capacity;
        }

        @Override
        public synchronized void put(String text) throws IOException {
            if (closed) {
                throw new IOException("closed");
            }
            if (texts.size() == capacity) {
                end();
                throw new IOException("full");
            }
            texts.add(text);
            notifyAll();
        }

        @Override
        public synchronized void close() {
            closed = true;
            notifyAll();
        }

        void run() {
            try {
                for (String text = next(); text != null; text = next()) {
                    writer.write(connection, text);
                }
                end();
            } catch (IOException | InterruptedException gone) {
                end();
            }
        }

        private synchronized String next() throws InterruptedException {
            while (texts.isEmpty() && !closed) {
                wait();
            }
            return texts.poll();
        }

        private synchronized void end() {
            closed = true;
            texts.clear();
            notifyAll();
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // Nobody can help it.
            }
        }
    }
}
