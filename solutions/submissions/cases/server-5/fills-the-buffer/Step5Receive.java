package tcpchat.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        byte[] buffer = new byte[1024];
        int length = 0;
        while (length < buffer.length) {
            int n = in.read(buffer, length, buffer.length - length);
            if (n == -1) break;
            length += n;
        }
        return length == 0 ? null : new String(buffer, 0, length, StandardCharsets.UTF_8);
    }
}
