package tcpchat.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int b = in.read();
        while (b != -1) {
            text.write(b);
            if (text.size() == 1024 || in.available() == 0) {
                break;
            }
            b = in.read();
        }
        return text.size() == 0 ? null : new String(text.toByteArray(), StandardCharsets.UTF_8);
    }
}
