package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        int first = in.read();
        if (first == -1) {
            return null;
        }
        byte[] bytes = new byte[1 + in.available()];
        bytes[0] = (byte) first;
        int n = in.read(bytes, 1, bytes.length - 1);
        return new String(bytes, 0, 1 + Math.max(n, 0), StandardCharsets.UTF_8);
    }
}
