package tcpchat.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(connection.getOutputStream(), StandardCharsets.UTF_8));
        for (int i = 0; i < message.length(); i++) {
            writer.append(message.charAt(i));
        }
        writer.flush();
    }
}
