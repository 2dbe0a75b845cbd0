package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        byte[] buffer = new byte[Math.max(1024, text.length)];
        System.arraycopy(text, 0, buffer, 0, text.length);
        socket.getOutputStream().write(buffer);
    }
}
