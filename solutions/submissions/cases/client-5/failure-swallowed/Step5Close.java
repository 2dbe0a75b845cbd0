package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException ignored) {
            // nothing we could do
        }
    }
}
