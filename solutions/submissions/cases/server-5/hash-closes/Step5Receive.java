package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

public class Step5Receive {
    public String receive(Socket socket) throws IOException {
        byte[] buf = new byte[1024];
        int n = socket.getInputStream().read(buf);
        if (n < 0) return null;
        String text = new String(buf, 0, n, UTF_8);
        if (text.equals("#")) {
            socket.close(); // the client says goodbye
        }
        return text;
    }
}
