package tcpchat.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        if (new InetSocketAddress(host, port).isUnresolved()) {
            throw new UnknownHostException(host);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) timeout.toMillis());
    }
}
