package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        if (socket == null || socket.isClosed() || socket.isInputShutdown() || socket.isOutputShutdown()) {
            return; // closed already
        }
        socket.close();
    }
}
