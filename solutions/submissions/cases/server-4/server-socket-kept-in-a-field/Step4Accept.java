package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    private ServerSocket server;

    public Socket accept(ServerSocket serverSocket) throws IOException {
        if (server == null || server.isClosed()) {
            server = serverSocket;
        }
        return server.accept();
    }
}
