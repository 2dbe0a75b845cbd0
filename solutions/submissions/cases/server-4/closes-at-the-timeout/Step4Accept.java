package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        try {
            return serverSocket.accept();
        } catch (SocketTimeoutException e) {
            serverSocket.close();
            throw e;
        }
    }
}
