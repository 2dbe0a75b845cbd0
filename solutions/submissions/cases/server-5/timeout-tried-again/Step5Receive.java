package tcpchat.server;

import java.io.*; import java.net.*; import java.nio.charset.StandardCharsets;
public class Step5Receive {
    public String receive(Socket connection) throws IOException {
        byte[] buffer = new byte[1024];
        while (true) {
            try {
                int count = connection.getInputStream().read(buffer);
                return count == -1 ? null : new String(buffer, 0, count, StandardCharsets.UTF_8);
            } catch (SocketTimeoutException e) {
                // nothing yet, try again
            }
        }
    }
}
