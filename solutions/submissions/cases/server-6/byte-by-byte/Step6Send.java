package tcpchat.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        OutputStream out = connection.getOutputStream();
        for (byte b : message.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
        }
    }
}
