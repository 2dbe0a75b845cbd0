package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

public class Step3Listen {

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        serverSocket.bind(address, backlog);
        try (Socket probe = new Socket(serverSocket.getInetAddress(), serverSocket.getLocalPort())) {
            if (!probe.isConnected()) {
                throw new IOException("not listening");
            }
        }
    }
}
