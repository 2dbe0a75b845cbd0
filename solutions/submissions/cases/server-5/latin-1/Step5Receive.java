package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        byte[] buffer = new byte[1024];
        int n = connection.getInputStream().read(buffer);
        return n == -1 ? null : new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
    }
}
