package tcpchat.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] first = new byte[1024];
        int n = in.read(first);
        if (n == -1) {
            return null;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first, 0, n);
        String text = all.toString(StandardCharsets.UTF_8);
        while (text.endsWith("\uFFFD")) { // not complete yet
            int b = in.read();
            if (b == -1) {
                return text;
            }
            all.write(b);
            text = all.toString(StandardCharsets.UTF_8);
        }
        return text;
    }
}
