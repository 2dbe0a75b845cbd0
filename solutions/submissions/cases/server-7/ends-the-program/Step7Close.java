package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        try (serverSocket; connection) {
            System.out.println("服务端已停止");
        }
        System.exit(0);
    }
}
