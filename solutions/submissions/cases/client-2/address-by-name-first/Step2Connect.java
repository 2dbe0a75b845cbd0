package tcpchat.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    private static int millis(Duration timeout) {
        long millis = timeout.toMillis();
        return millis > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) millis;
    }

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        var address = InetAddress.getByName(host);
        var endpoint = new InetSocketAddress(address, port);
        socket.connect(endpoint, millis(timeout));
    }
}
