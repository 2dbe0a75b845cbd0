package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        // so that the window does not freeze
        new Thread(() -> {
            try {
                Thread.sleep(20);
                if (socket != null) {
                    socket.close();
                }
            } catch (IOException | InterruptedException e) {
                e.printStackTrace();
            }
        }).start();
    }
}
