package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        InetAddress ip = null;
        if (!host.equals("")) {
            ip = InetAddress.getByName(host);
        }
        var address = new InetSocketAddress(ip, port);
        if (!serverSocket.getReuseAddress()) {
            serverSocket.setReuseAddress(true);
        }
        return address;
    }
}
