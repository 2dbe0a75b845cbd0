package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** The read timeout, set before every frame. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        while (true) {
            connection.setSoTimeout(Math.toIntExact(patience.toMillis()));
            String text = reader.read(connection);
            if (text == null || text.length() > 0) {
                return text;
            }
        }
    }
}
