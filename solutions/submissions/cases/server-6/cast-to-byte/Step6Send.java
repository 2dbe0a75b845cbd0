package tcpchat.server;

import java.io.IOException;
import java.net.Socket;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        byte[] bytes = new byte[message.length()];
        for (int i = 0; i < message.length(); i++) {
            bytes[i] = (byte) message.charAt(i);
        }
        connection.getOutputStream().write(bytes);
    }
}
