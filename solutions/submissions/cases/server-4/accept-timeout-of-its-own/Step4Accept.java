package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        int before = serverSocket.getSoTimeout();
        serverSocket.setSoTimeout(before == 0 ? 30_000 : before);
        try {
            return serverSocket.accept();
        } finally {
            if (!serverSocket.isClosed()) {
                serverSocket.setSoTimeout(before);
            }
        }
    }
}
