package tcpchat.server;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setReuseAddress(true);
        if (host.isEmpty()) {
            return new InetSocketAddress(port);
        }
        for (InetAddress ip : InetAddress.getAllByName(host)) {
            if (ip instanceof Inet4Address) {
                return new InetSocketAddress(ip, port);
            }
        }
        throw new UnknownHostException(host);
    }
}
