package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[1024];
        int count = in.read(buffer);
        return count > 0 ? new String(buffer, 0, count, StandardCharsets.UTF_8) : "";
    }
}
