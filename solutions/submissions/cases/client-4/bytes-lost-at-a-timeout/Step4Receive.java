package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        // collects in a local array until the text is complete
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[1024];
        int length = 0;
        while (true) {
            int n = in.read(buffer, length, buffer.length - length);
            if (n == -1) {
                return length == 0 ? null : new String(buffer, 0, length, StandardCharsets.UTF_8);
            }
            length += n;
            String text = new String(buffer, 0, length, StandardCharsets.UTF_8);
            if (!text.endsWith("\uFFFD") || length == buffer.length) {
                return text;
            }
        }
    }
}
