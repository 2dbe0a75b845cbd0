package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setReuseAddress(true);
        InetAddress address = host.isEmpty() ? InetAddress.getLocalHost() : InetAddress.getByName(host);
        return new InetSocketAddress(address, port);
    }
}
