package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        byte[] buffer = new byte[1024];
        try {
            int n = socket.getInputStream().read(buffer);
            return n == -1 ? null : new String(buffer, 0, n, StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return null; // the server is gone
        }
    }
}
