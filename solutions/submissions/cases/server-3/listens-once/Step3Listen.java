package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Step3Listen {

    private boolean listening;

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        if (!listening) {
            serverSocket.bind(address, backlog);
            listening = true;
        }
    }
}
