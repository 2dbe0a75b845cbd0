package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        if (message.isBlank()) {
            return; // nothing to say
        }
        socket.getOutputStream().write(message.getBytes(UTF_8));
    }
}
