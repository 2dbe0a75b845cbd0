package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        // 20 ms are plenty on a local machine
        socket.connect(new InetSocketAddress(host, port), 20);
    }
}
