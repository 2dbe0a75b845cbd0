package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setOption(StandardSocketOptions.SO_REUSEADDR, Boolean.TRUE);
        InetAddress ip = host.isBlank() ? InetAddress.getByAddress(new byte[4]) : InetAddress.getAllByName(host)[0];
        return new InetSocketAddress(ip, port);
    }
}
