package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        // make sure that it is utf-8
        String utf8 = new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        connection.getOutputStream().write(utf8.getBytes(StandardCharsets.UTF_8));
    }
}
