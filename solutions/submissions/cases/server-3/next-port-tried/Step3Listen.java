package tcpchat.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step3Listen {

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        try {
            serverSocket.bind(address, backlog);
        } catch (BindException e) {
            // taken, then any other port will do
            serverSocket.bind(new InetSocketAddress(address.getAddress(), 0), backlog);
        }
    }
}
