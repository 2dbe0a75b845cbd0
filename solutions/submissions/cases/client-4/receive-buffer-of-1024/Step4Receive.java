package tcpchat.client;

import java.io.*; import java.net.*; import java.nio.charset.StandardCharsets;
public class Step4Receive {
    public String receive(Socket socket) throws IOException {
        socket.setReceiveBufferSize(1024);
        byte[] buffer = new byte[1024];
        int count = socket.getInputStream().read(buffer);
        return count == -1 ? null : new String(buffer, 0, count, StandardCharsets.UTF_8);
    }
}
