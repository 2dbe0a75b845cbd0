package tcpchat.client;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        var out = new BufferedOutputStream(socket.getOutputStream());
        for (byte b : message.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
        }
        out.flush();
    }
}
