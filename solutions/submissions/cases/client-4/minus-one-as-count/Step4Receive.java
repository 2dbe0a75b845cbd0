package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        byte[] buf = new byte[1024];
        int len = socket.getInputStream().read(buf);
        return new String(buf, 0, len, StandardCharsets.UTF_8);
    }
}
