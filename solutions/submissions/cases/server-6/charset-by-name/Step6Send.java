package tcpchat.server;

import java.io.IOException;
import java.net.Socket;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        connection.getOutputStream().write(message.getBytes("UTF-8"));
    }
}
