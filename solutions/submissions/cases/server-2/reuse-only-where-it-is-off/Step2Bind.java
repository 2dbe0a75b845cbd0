package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        if (port != (port & 0xFFFF)) {
            throw new IllegalArgumentException("port out of range: " + port);
        }
        if (!serverSocket.isBound() && !serverSocket.getOption(StandardSocketOptions.SO_REUSEADDR)) {
            serverSocket.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        }
        InetAddress[] all = host.isEmpty() ? new InetAddress[] {null} : InetAddress.getAllByName(host);
        for (InetAddress one : all) {
            return new InetSocketAddress(one, port);
        }
        throw new java.net.UnknownHostException(host);
    }
}
