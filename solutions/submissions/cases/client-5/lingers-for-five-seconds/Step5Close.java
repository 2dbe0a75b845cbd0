package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        if (socket == null || socket.isClosed()) {
            return;
        }
        socket.setSoLinger(true, 5); // so that nothing is lost
        socket.close();
    }
}
