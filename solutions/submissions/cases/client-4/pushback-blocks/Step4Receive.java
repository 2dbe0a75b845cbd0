package tcpchat.client;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        PushbackInputStream in = new PushbackInputStream(socket.getInputStream());
        int first = in.read();
        if (first < 0) {
            return null;
        }
        in.unread(first);
        byte[] bytes = new byte[1024];
        int n = in.read(bytes, 0, bytes.length);
        return new String(Arrays.copyOf(bytes, n), StandardCharsets.UTF_8);
    }
}
