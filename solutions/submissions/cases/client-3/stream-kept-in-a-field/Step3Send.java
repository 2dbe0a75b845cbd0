package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    private OutputStream out;

    public void send(Socket socket, String message) throws IOException {
        if (out == null) {
            out = socket.getOutputStream();
        }
        out.write(message.getBytes(StandardCharsets.UTF_8));
    }
}
