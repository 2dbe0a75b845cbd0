package tcpchat.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        synchronized (this) {
            OutputStream stream = connection.getOutputStream();
            if (message.length() > 0) {
                stream.write(message.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            }
        }
    }
}
