package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    private Socket connection;

    public Socket accept(ServerSocket serverSocket) throws IOException {
        if (connection == null) {
            connection = serverSocket.accept();
        }
        return connection;
    }
}
