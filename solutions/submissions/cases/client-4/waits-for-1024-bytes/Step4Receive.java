package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(1024);
        return bytes.length == 0 ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
