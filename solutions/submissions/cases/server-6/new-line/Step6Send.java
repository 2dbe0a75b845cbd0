package tcpchat.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.Socket;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(connection.getOutputStream(), "UTF-8"));
        out.write(message);
        out.newLine();
        out.flush();
    }
}
