package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    /** Fails fast before the real socket is spent: a socket can be connected only once. */
    private static void checkReachable(InetSocketAddress address, int millis) throws IOException {
        try (Socket probe = new Socket()) {
            probe.connect(address, millis);
        }
    }

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        int millis = (int) timeout.toMillis();
        checkReachable(address, millis);
        socket.connect(address, millis);
    }
}
