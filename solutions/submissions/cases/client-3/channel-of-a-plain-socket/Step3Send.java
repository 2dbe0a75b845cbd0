package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(message);
        while (buffer.hasRemaining()) {
            socket.getChannel().write(buffer);
        }
    }
}
