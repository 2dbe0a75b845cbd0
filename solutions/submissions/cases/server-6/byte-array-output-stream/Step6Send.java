package tcpchat.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(collected, StandardCharsets.UTF_8)) {
            writer.write(message);
        }
        collected.writeTo(connection.getOutputStream());
    }
}
