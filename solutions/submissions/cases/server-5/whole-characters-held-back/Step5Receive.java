package tcpchat.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    private final byte[] pending = new byte[4096];
    private int length;

    private String flush() {
        String text = length == 0 ? null : new String(pending, 0, length, StandardCharsets.UTF_8);
        length = 0;
        return text;
    }

    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        int left = 1024;
        while (true) {
            int n = in.read(pending, length, left);
            if (n == -1) {
                return flush();
            }
            left -= n;
            length += n;
            String text = new String(pending, 0, length, StandardCharsets.UTF_8);
            if (!text.endsWith("\uFFFD") || left == 0) {
                length = 0;
                return text;
            }
        }
    }
}
