package tcpchat.server;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        out.writeChars(message);
    }
}
