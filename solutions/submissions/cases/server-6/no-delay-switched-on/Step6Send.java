package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        connection.setTcpNoDelay(true);
        connection.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
    }
}
