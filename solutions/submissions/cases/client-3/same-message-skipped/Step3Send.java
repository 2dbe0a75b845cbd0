package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step3Send {

    private String last;

    public void send(Socket socket, String message) throws IOException {
        if (message.equals(last)) {
            return; // the button was clicked twice
        }
        socket.getOutputStream().write(message.getBytes(UTF_8));
        last = message;
    }
}
