package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        int from = 0;
        while (from < bytes.length) {
            int length = Math.min(8192, bytes.length - from);
            out.write(bytes, from, length);
            from += length;
        }
    }
}
