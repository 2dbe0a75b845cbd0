package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock with a condition. */
public class Step6Outbox {

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        Mine outbox = new Mine(connection, writer, capacity);
        executor.execute(outbox::run);
        return outbox;
    }

    private static final class Mine implements Outbox {

        private final Lock lock = new ReentrantLock();
        private final Condition news = lock.newCondition();
        private final Queue<String> texts = new ArrayDeque<>();
        private final Socket connection;
        private final FrameWriter writer;
        private final int capacity;
        private boolean closed;

        Mine(Socket connection, FrameWriter writer, int capacity) {
            this.connection = connection;
            this.writer = writer;
            this.capacity = capacity;
        }

        @Override
        public void put(String text) throws IOException {
            lock.lock();
            try {
                if (closed) {
                    throw new IOException("closed");
                }
                if (texts.size() < capacity) {
                    texts.add(text);
                    news.signal();
                    return;
                }
            } finally {
                lock.unlock();
            }
            end();
            throw new IOException("full");
        }

        @Override
        public void close() {
            lock.lock();
            try {
                closed = true;
                news.signal();
            } finally {
                lock.unlock();
            }
        }

        void run() {
            try {
                for (String text = next(); text != null; text = next()) {
                    writer.write(connection, text);
                }
            } catch (IOException | InterruptedException gone) {
                // Nobody is there any more.
            } finally {
                end();
            }
        }

        private String next() throws InterruptedException {
            lock.lock();
            try {
                while (texts.isEmpty() && !closed) {
                    news.await();
                }
                return texts.poll();
            } finally {
                lock.unlock();
            }
        }

        private void end() {
            close();
            lock.lock();
            try {
                texts.clear();
            } finally {
                lock.unlock();
            }
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // Nobody can help it.
            }
        }
    }
}
