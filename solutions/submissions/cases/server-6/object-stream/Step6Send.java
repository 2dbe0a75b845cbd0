package tcpchat.server;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.Socket;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        ObjectOutputStream out = new ObjectOutputStream(connection.getOutputStream());
        out.writeObject(message);
        out.flush();
    }
}
