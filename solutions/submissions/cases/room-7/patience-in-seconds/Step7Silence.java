package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Passes the seconds on. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setSoTimeout((int) patience.toSeconds());
        String text = reader.read(connection);
        while (text != null && text.isEmpty()) {
            text = reader.read(connection);
        }
        return text;
    }
}
