package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A task only while there is something to write. */
public class Step6Outbox {

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        return new Mine(connection, writer, capacity, executor);
    }

    private static final class Mine implements Outbox {

        private final Socket connection;
        private final FrameWriter writer;
        private final int capacity;
        private final Executor executor;
        private final Queue<String> texts = new ArrayDeque<>();
        private boolean writing;
        private boolean closed;

        Mine(Socket connection, FrameWriter writer, int capacity, Executor executor) {
            this.connection = connection;
            this.writer = writer;
            this.capacity = capacity;
            this.executor = executor;
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
            if (!writing) {
                writing = true;
                executor.execute(this::run);
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            if (!writing) {
                end();
            }
        }

        private void run() {
            boolean whole = false;
            try {
                for (String text = next(); text != null; text = next()) {
                    writer.write(connection, text);
                }
                whole = true;
            } catch (IOException gone) {
                // Nobody is there any more.
            } finally {
                if (!whole) {
                    end();
                }
            }
        }

        private synchronized String next() {
            if (texts.isEmpty()) {
                writing = false;
                if (closed) {
                    end();
                }
            }
            return texts.poll();
        }

        private synchronized void end() {
            closed = true;
            texts.clear();
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // Nobody can help it.
            }
        }
    }
}
