package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Asks the socket whether the peer is there. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        while (connection.isConnected() && !connection.isClosed()) {
            String text = reader.read(connection);
            if (text == null || !text.isEmpty()) {
                return text;
            }
        }
        return null;
    }
}
