package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Each text follows the one before it. */
public class Step6Outbox {

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        return new Mine(connection, writer, capacity, executor);
    }

    private static final class Mine implements Outbox {

        private final Socket connection;
        private final FrameWriter writer;
        private final int capacity;
        private final Executor executor;
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        private int unwritten;
        private boolean closed;

        Mine(Socket connection, FrameWriter writer, int capacity, Executor executor) {
            this.connection = connection;
            this.writer = writer;
            this.capacity = capacity;
            this.executor = executor;
        }

        @Override
        public synchronized void put(String text) throws IOException {
            if (closed || last.isCompletedExceptionally()) {
                throw new IOException("closed");
            }
            if (unwritten > capacity) {
                closed = true;
                close(connection);
                throw new IOException("full");
            }
            unwritten++;
            last = last.thenRunAsync(() -> write(text), executor);
            last.whenComplete((nothing, failure) -> {
                if (failure != null) {
                    close(connection);
                }
            });
        }

        @Override
        public synchronized void close() {
            closed = true;
            last.whenComplete((nothing, failure) -> close(connection));
        }

        private void write(String text) {
            try {
                writer.write(connection, text);
            } catch (IOException gone) {
                throw new CompletionException(gone);
            }
            synchronized (this) {
                unwritten--;
            }
        }

        private static void close(Socket connection) {
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // Nobody can help it.
            }
        }
    }
}
