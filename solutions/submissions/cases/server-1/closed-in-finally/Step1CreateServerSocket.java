package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        ServerSocket serverSocket = new ServerSocket();
        try {
            return serverSocket;
        } finally {
            serverSocket.close();
        }
    }
}
