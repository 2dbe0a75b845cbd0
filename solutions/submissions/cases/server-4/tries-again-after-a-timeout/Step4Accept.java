package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        while (true) {
            try {
                return serverSocket.accept();
            } catch (SocketTimeoutException e) {
                // nobody yet, go on
            }
        }
    }
}
