package tcpchat.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

public class Step3Send {
    private IOException failure;

    public void send(Socket socket, String message) throws IOException {
        if (failure != null) throw failure;
        try {
            socket.getOutputStream().write(message.getBytes(UTF_8));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
