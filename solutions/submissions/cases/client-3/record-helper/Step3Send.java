package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    private record Message(String text) {
        void writeTo(OutputStream out) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public void send(Socket socket, String message) throws IOException {
        new Message(message).writeTo(socket.getOutputStream());
    }
}
