package tcpchat.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        PrintStream out = new PrintStream(connection.getOutputStream(), false, StandardCharsets.UTF_8);
        out.print(message);
        out.close();
    }
}
