package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        byte[] buffer = new byte[1024];
        int n = connection.getInputStream().read(buffer);
        if (n == -1) {
            return null;
        }
        String text = new String(buffer, 0, n, StandardCharsets.UTF_8);
        if ("#".equals(text)) {
            return null;
        }
        return text;
    }
}
