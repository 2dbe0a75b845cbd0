package tcpchat.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

public class Step3Send {
    private final StringBuilder outbox = new StringBuilder();

    public void send(Socket socket, String message) throws IOException {
        outbox.append(message);
        socket.getOutputStream().write(outbox.toString().getBytes(UTF_8));
        outbox.setLength(0);
    }
}
