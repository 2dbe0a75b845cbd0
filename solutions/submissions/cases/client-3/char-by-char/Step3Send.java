package tcpchat.client;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        OutputStream out = new BufferedOutputStream(socket.getOutputStream());
        for (char c : message.toCharArray()) {
            out.write(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
