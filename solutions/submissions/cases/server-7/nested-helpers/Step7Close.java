package tcpchat.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    private void quietIfNull(Closeable closeable) throws IOException {
        if (closeable != null) {
            closeable.close();
        }
    }

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        try {
            quietIfNull(connection);
        } catch (IOException e) {
            quietIfNull(serverSocket);
            throw e;
        }
        quietIfNull(serverSocket);
    }
}
