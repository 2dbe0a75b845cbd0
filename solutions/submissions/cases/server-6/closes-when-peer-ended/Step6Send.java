package tcpchat.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(message.getBytes(StandardCharsets.UTF_8));
        connection.setSoTimeout(1);
        try {
            if (connection.getInputStream().read() == -1) {
                connection.close();
            }
        } catch (SocketTimeoutException e) {
            // still there
        } finally {
            if (!connection.isClosed()) {
                connection.setSoTimeout(0);
            }
        }
    }
}
