package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        if (connection != null) {
            connection.close();
        }
        if (serverSocket != null) {
            new Thread(() -> closeLater(serverSocket)).start();
        }
    }

    private static void closeLater(ServerSocket serverSocket) {
        try {
            Thread.sleep(20); // a moment for the client to go before the port is given up
            serverSocket.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
