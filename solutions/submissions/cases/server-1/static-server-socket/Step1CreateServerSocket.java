package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    private static ServerSocket server;

    public ServerSocket create() throws IOException {
        if (server == null || server.isClosed() || server.isBound()) {
            server = new ServerSocket();
        }
        return server;
    }
}
