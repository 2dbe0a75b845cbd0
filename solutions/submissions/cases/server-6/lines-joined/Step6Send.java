package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        String text = message.lines().collect(Collectors.joining("\n"));
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
