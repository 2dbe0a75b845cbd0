package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** One deadline for all heartbeats. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            long left = (deadline - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            connection.setSoTimeout((int) left);
            String text = reader.read(connection);
            if (text == null || !text.isEmpty()) {
                return text;
            }
        }
    }
}
