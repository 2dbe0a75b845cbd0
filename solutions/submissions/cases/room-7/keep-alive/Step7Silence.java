package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Lets the kernel ask. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setKeepAlive(true);
        String text = reader.read(connection);
        while (text != null && text.isEmpty()) {
            text = reader.read(connection);
        }
        return text;
    }
}
