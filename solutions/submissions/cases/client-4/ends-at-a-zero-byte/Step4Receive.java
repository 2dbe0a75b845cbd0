package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    private static final int BUFSIZE = 1024;

    public String receive(Socket socket) throws IOException {
        byte[] buf = new byte[BUFSIZE];
        int n = socket.getInputStream().read(buf, 0, BUFSIZE);
        if (n == -1) {
            return null;
        }
        int len = 0;
        while (len < n && buf[len] != 0) {
            len++;
        }
        return new String(buf, 0, len, StandardCharsets.UTF_8);
    }
}
