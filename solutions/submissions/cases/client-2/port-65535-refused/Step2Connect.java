package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        if (port < 0 || port >= 65535) {
            throw new IllegalArgumentException("bad port " + port);
        }
        socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
    }
}
