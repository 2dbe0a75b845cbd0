package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new RuntimeException(e);
            }
        }
    }
}
