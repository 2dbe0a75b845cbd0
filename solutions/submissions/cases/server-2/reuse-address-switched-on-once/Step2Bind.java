package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step2Bind {

    private boolean reuse;

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        if (!reuse) {
            serverSocket.setReuseAddress(true);
            reuse = true;
        }
        if (host.isEmpty()) {
            return new InetSocketAddress(port);
        }
        return new InetSocketAddress(InetAddress.getByName(host), port);
    }
}
