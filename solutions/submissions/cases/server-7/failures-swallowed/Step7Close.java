package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        try {
            if (connection != null) connection.close();
        } catch (IOException e) {
            // ignore
        }
        try {
            if (serverSocket != null) serverSocket.close();
        } catch (IOException e) {
            // ignore
        }
    }
}
