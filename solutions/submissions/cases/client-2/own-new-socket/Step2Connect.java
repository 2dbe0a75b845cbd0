package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        socket = new Socket(host, port);
    }
}
