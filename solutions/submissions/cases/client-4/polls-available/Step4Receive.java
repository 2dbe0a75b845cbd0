package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        while (in.available() == 0) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        byte[] buffer = new byte[1024];
        int n = in.read(buffer);
        return new String(buffer, 0, n, StandardCharsets.UTF_8);
    }
}
