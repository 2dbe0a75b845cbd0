package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        socket.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
        int ack = socket.getInputStream().read();
        if (ack == -1) {
            throw new IOException("no answer");
        }
    }
}
