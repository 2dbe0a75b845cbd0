package tcpchat.server;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    private PushbackInputStream in;
    private int pushed;

    /** How many bytes at the end belong to a character that is not complete. */
    private static int incomplete(byte[] bytes, int length) {
        for (int back = 1; back <= 3 && back <= length; back++) {
            int b = bytes[length - back] & 0xff;
            if (b < 0x80) {
                return 0;
            }
            if (b >= 0xc2) {
                int needed = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                return b <= 0xf4 && needed > back ? back : 0;
            }
        }
        return 0;
    }

    public String receive(Socket connection) throws IOException {
        if (in == null) {
            in = new PushbackInputStream(connection.getInputStream(), 4);
        }
        byte[] bytes = new byte[1027];
        int length = 0;
        int taken = 0;
        int held = pushed;
        while (taken < 1024) {
            int n;
            try {
                n = in.read(bytes, length, held > 0 ? held : 1024 - taken);
            } catch (IOException e) {
                in.unread(bytes, 0, length);
                pushed = length;
                throw e;
            }
            if (n == -1) {
                pushed = 0;
                return length == 0 ? null : new String(bytes, 0, length, StandardCharsets.UTF_8);
            }
            length += n;
            if (held > 0) {
                held = 0;
                continue;
            }
            taken += n;
            int half = incomplete(bytes, length);
            if (half < length) {
                in.unread(bytes, length - half, half);
                pushed = half;
                return new String(bytes, 0, length - half, StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException();
    }
}
