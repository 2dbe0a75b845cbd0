package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        OutputStream os = socket.getOutputStream();
        os.write(message.getBytes());
        os.flush();
    }
}
