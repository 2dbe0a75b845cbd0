package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Calls itself for the next frame. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setSoTimeout((int) patience.toMillis());
        String text = reader.read(connection);
        return "".equals(text) ? next(connection, reader, patience) : text;
    }
}
