package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

public class Step2Bind {

    private final Map<String, InetSocketAddress> known = new HashMap<>();

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setReuseAddress(true);
        InetSocketAddress address = known.get(host);
        if (address == null) {
            address = host.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(host), port);
            known.put(host, address);
        }
        return address;
    }
}
