package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

public class Step6Send {
    public void send(Socket socket, String message) throws IOException {
        String clean = java.text.Normalizer.normalize(message, java.text.Normalizer.Form.NFC);
        socket.getOutputStream().write(clean.getBytes(UTF_8));
    }
}
