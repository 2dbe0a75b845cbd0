package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step3Listen {

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        serverSocket.bind(address, 5);
    }
}
