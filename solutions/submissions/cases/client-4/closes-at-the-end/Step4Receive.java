package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        byte[] buffer = new byte[1024];
        int n = socket.getInputStream().read(buffer);
        if (n == -1) {
            socket.close();
            return null;
        }
        return new String(buffer, 0, n, StandardCharsets.UTF_8);
    }
}
