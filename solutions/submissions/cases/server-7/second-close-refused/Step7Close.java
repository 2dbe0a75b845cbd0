package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        if (serverSocket != null && serverSocket.isClosed()) {
            throw new SocketException("server is not running");
        }
        try (serverSocket; connection) {
        }
    }
}
