package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        String line = "客户端:" + message;
        socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
    }
}
