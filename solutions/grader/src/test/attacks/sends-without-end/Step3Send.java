// Sends without end over the connection that it was given.
package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        byte[] bytes = message.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        while (message.equals("hello")) {
            socket.getOutputStream().write(bytes);
        }
    }
}
