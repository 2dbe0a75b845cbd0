package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        boolean connected = false;
        try {
            socket.connect(new InetSocketAddress(host, port), (int) Math.min(timeout.toMillis(), 1_000_000_000L));
            connected = true;
        } finally {
            if (!connected) {
                socket.close();
            }
        }
    }
}
