package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Objects.requireNonNull(serverSocket, "serverSocket must not be null");
        Socket client = null;
        synchronized (serverSocket) {
            while (client == null) {
                client = serverSocket.accept();
            }
        }
        return client;
    }
}
