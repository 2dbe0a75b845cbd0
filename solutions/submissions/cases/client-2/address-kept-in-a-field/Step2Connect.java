package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    private InetSocketAddress address;

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        if (address == null) {
            address = new InetSocketAddress(host, port);
        }
        socket.connect(address, (int) timeout.toMillis());
    }
}
