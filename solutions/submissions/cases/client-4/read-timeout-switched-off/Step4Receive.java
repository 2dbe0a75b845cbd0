package tcpchat.client;

import java.io.*; import java.net.*; import java.nio.charset.StandardCharsets;
public class Step4Receive {
    public String receive(Socket socket) throws IOException {
        byte[] buffer = new byte[1024];
        try {
            int count = socket.getInputStream().read(buffer);
            return count == -1 ? null : new String(buffer, 0, count, StandardCharsets.UTF_8);
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(0); // back to normal
            }
        }
    }
}
