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
            System.err.println("Port already in use");
            System.exit(1);
        }
    }
}
