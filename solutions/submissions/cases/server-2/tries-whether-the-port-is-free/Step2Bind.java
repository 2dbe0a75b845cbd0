package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        InetSocketAddress address = host.isEmpty()
                ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(host), port);
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            serverSocket.setReuseAddress(true);
        }
        return address;
    }
}
