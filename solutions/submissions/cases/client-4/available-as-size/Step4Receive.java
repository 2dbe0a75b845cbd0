package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[Math.min(1024, in.available())];
        int n = in.read(bytes);
        return n == -1 ? null : new String(bytes, 0, n, StandardCharsets.UTF_8);
    }
}
