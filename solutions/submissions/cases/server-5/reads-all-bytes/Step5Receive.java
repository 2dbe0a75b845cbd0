package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        String text = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.isEmpty() ? null : text;
    }
}
