package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        byte[] raw = new byte[1024];
        int n = connection.getInputStream().read(raw, 0, raw.length);
        if (n == -1) {
            return null;
        }
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(raw, 0, n));
        return chars.toString();
    }
}
