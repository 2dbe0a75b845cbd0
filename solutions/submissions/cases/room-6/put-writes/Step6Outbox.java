package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Executor;

/** Writes in the thread that puts. */
public class Step6Outbox {

    public Outbox open(Socket connection, FrameWriter writer, int capacity, Executor executor) {
        return new Outbox() {

            @Override
            public synchronized void put(String text) throws IOException {
                try {
                    writer.write(connection, text);
                } catch (IOException gone) {
                    close();
                    throw gone;
                }
            }

            @Override
            public void close() {
                try {
                    connection.close();
                } catch (IOException ofNoInterest) {
                    // Nobody can help it.
                }
            }
        };
    }
}
