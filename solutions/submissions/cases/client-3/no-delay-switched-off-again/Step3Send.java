package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        socket.setTcpNoDelay(true);
        try {
            socket.getOutputStream().write(message.getBytes(UTF_8));
        } finally {
            socket.setTcpNoDelay(false);
        }
    }
}
