package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

public class Step2Bind {

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host.isEmpty() ? "0.0.0.0" : host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException(host);
        }
        serverSocket.setReuseAddress(true);
        return address;
    }
}
