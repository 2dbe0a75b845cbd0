package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Begins again at a timeout. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setSoTimeout((int) patience.toMillis());
        while (true) {
            try {
                String text = reader.read(connection);
                if (text == null || !text.isEmpty()) {
                    return text;
                }
            } catch (SocketTimeoutException silent) {
                continue;
            }
        }
    }
}
