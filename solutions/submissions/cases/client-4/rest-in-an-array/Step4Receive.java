package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

public class Step4Receive {

    private byte[] rest = new byte[0];

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

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] bytes = Arrays.copyOf(rest, rest.length + 1024);
        int length = rest.length;
        int taken = 0;
        while (true) {
            int n = in.read(bytes, length, 1024 - taken);
            if (n == -1) {
                rest = new byte[0];
                return length == 0 ? null : new String(bytes, 0, length, StandardCharsets.UTF_8);
            }
            taken += n;
            length += n;
            int half = incomplete(bytes, length);
            rest = Arrays.copyOfRange(bytes, length - half, length);
            if (length > half) {
                return new String(bytes, 0, length - half, StandardCharsets.UTF_8);
            }
        }
    }
}
