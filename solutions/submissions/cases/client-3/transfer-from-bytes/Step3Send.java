package tcpchat.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        var source = new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8));
        source.transferTo(socket.getOutputStream());
    }
}
