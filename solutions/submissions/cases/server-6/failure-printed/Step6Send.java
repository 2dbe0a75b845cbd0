package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        try {
            connection.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.out.println("Exception: " + e.getMessage());
            throw e;
        }
    }
}
