package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        // somebody may type host:port
        String name = host.contains(":") ? host.substring(0, host.indexOf(':')) : host;
        socket.connect(new InetSocketAddress(name, port), (int) timeout.toMillis());
    }
}
