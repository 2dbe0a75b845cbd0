package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Returns whatever comes. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setSoTimeout((int) patience.toMillis());
        return reader.read(connection);
    }
}
