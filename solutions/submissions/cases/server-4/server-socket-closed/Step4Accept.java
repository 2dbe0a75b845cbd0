package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket client = serverSocket.accept();
        serverSocket.close(); // one client is enough
        return client;
    }
}
