package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Objects;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket connection;
        try {
            connection = serverSocket.accept();
        } catch (SocketTimeoutException | SocketException e) {
            throw e;
        }
        return Objects.requireNonNull(connection);
    }
}
