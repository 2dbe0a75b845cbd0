package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        while (socket != null && !socket.isClosed()) {
            if (socket.isConnected() && !socket.isOutputShutdown()) {
                socket.getOutputStream().close();
            } else {
                socket.close();
            }
        }
    }
}
