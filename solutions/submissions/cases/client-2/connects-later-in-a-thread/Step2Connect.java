package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) {
        new Thread(() -> {
            try {
                Thread.sleep(30);
                socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
            } catch (IOException | InterruptedException e) {
                // nobody is there to be told
            }
        }).start();
    }
}
