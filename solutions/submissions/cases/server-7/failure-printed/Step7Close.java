package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        try (serverSocket) {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException e) {
            e.printStackTrace();
            throw e;
        }
    }
}
