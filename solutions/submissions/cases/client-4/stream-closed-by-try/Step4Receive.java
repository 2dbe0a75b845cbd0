package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            byte[] buffer = new byte[1024];
            int n = in.read(buffer);
            return n == -1 ? null : new String(buffer, 0, n, StandardCharsets.UTF_8);
        }
    }
}
