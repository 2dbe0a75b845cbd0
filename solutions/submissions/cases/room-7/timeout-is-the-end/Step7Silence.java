package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Takes silence for the end. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setSoTimeout((int) patience.toMillis());
        try {
            String text = reader.read(connection);
            while (text != null && text.isEmpty()) {
                text = reader.read(connection);
            }
            return text;
        } catch (SocketTimeoutException silent) {
            return null;
        }
    }
}
