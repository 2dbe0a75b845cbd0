package tcpchat.server;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        Writer writer = new OutputStreamWriter(connection.getOutputStream(), StandardCharsets.UTF_16);
        writer.write(message);
        writer.flush();
    }
}
