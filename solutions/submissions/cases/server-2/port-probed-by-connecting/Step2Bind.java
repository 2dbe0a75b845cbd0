package tcpchat.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;

public class Step2Bind {

    /** Tells early that somebody listens there already. */
    private static void requireFree(InetSocketAddress address) throws BindException {
        if (address.getPort() == 0) {
            return;
        }
        InetAddress ip = address.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address.getAddress();
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(ip, address.getPort()), 200);
        } catch (IOException nobody) {
            return;
        }
        throw new BindException("port " + address.getPort() + " is in use");
    }

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        InetSocketAddress address = host.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException(host);
        }
        requireFree(address);
        serverSocket.setReuseAddress(true);
        return address;
    }
}
