package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

public class Step5Receive {
    public String receive(Socket socket) throws IOException {
        int before = socket.getSoTimeout();
        if (before == 0) {
            socket.setSoTimeout(2000); // never hang for ever
        }
        try {
            byte[] buf = new byte[1024];
            int n = socket.getInputStream().read(buf);
            return n < 0 ? null : new String(buf, 0, n, UTF_8);
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(before);
            }
        }
    }
}
