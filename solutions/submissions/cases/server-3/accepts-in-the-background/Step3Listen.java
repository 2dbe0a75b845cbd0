package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

public class Step3Listen {

    private final List<Socket> clients = new ArrayList<>();

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        serverSocket.bind(address, backlog);
        Thread accepter = new Thread(() -> {
            try {
                while (true) {
                    clients.add(serverSocket.accept());
                }
            } catch (IOException e) {
                // server socket closed
            }
        });
        accepter.setDaemon(true);
        accepter.start();
    }
}
