package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        if (socket == null || socket.isClosed()) {
            return;
        }
        try {
            // s.shutdown(SHUT_RDWR)
            if (socket.isConnected() && !socket.isInputShutdown()) {
                socket.shutdownInput();
            }
            if (socket.isConnected() && !socket.isOutputShutdown()) {
                socket.shutdownOutput();
            }
        } finally {
            socket.close();
        }
    }
}
