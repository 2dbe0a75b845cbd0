package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        byte[] data = message.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(data, 0, message.length());
    }
}
