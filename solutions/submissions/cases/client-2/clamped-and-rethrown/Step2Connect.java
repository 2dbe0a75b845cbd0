package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        int limit;
        try {
            limit = Math.toIntExact(timeout.toMillis());
        } catch (ArithmeticException e) {
            limit = Integer.MAX_VALUE;
        }
        try {
            socket.connect(new InetSocketAddress(host, port), limit);
        } catch (IOException e) {
            throw e;
        }
    }
}
