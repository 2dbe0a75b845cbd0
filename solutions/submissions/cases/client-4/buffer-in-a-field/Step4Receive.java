package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    private final byte[] buffer = new byte[1024];

    public String receive(Socket socket) throws IOException {
        int n = socket.getInputStream().read(buffer);
        if (n == -1) {
            return null;
        }
        int end = 0;
        while (end < buffer.length && buffer[end] != 0) {
            end++;
        }
        return new String(buffer, 0, end, StandardCharsets.UTF_8);
    }
}
