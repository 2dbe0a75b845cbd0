package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each text to the executor by itself. */
public class Step6Outbox {

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        AtomicInteger waiting = new AtomicInteger();
        return new Outbox() {
            private volatile boolean closed;

            @Override
            public void put(String text) throws IOException {
                if (closed || connection.isClosed()) {
                    throw new IOException("closed");
                }
                if (waiting.incrementAndGet() > capacity + 1) {
                    Step6Outbox.close(connection);
                    throw new IOException("full");
                }
                executor.execute(() -> {
                    try {
                        writer.write(connection, text);
                    } catch (IOException gone) {
                        Step6Outbox.close(connection);
                    } finally {
                        done();
                    }
                });
            }

            private void done() {
                if (waiting.decrementAndGet() == 0 && closed) {
                    Step6Outbox.close(connection);
                }
            }

            @Override
            public void close() {
                closed = true;
                if (waiting.get() == 0) {
                    Step6Outbox.close(connection);
                }
            }
        };
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException ofNoInterest) {
            // Nobody can help it.
        }
    }
}
