package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder sb = new StringBuilder();
        byte[] buf = new byte[1024];
        do {
            int n = in.read(buf);
            if (n == -1) {
                return sb.length() == 0 ? null : sb.toString();
            }
            sb.append(new String(buf, 0, n, StandardCharsets.UTF_8));
        } while (in.available() > 0);
        return sb.toString();
    }
}
