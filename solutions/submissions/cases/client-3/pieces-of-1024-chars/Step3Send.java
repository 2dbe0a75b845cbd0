package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        OutputStream out = socket.getOutputStream();
        final int size = 1024;
        for (int from = 0; from < message.length(); from += size) {
            int to = Math.min(message.length(), from + size);
            out.write(message.substring(from, to).getBytes(UTF_8));
        }
        out.flush();
    }
}
