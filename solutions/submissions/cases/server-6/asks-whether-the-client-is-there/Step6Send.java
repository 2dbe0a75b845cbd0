package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

public class Step6Send {
    public void send(Socket socket, String message) throws IOException {
        // is the client still there?
        int before = socket.getSoTimeout();
        InputStream in = socket.getInputStream();
        if (in.available() == 0) {
            socket.setSoTimeout(1);
            try {
                if (in.read() == -1) {
                    throw new SocketException("the client has closed the connection");
                }
            } catch (SocketTimeoutException stillThere) {
                // good
            } finally {
                socket.setSoTimeout(before);
            }
        }
        socket.getOutputStream().write(message.getBytes(UTF_8));
    }
}
