package tcpchat.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;

public class Step5Receive {
    private byte[] rest = new byte[0];

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        int budget = 1024;
        while (true) {
            byte[] chunk = new byte[budget];
            int n = in.read(chunk);
            if (n < 0) {
                if (rest.length == 0) {
                    return null;
                }
                String last = new String(rest, UTF_8);
                return last;
            }
            budget -= n;
            byte[] all = Arrays.copyOf(rest, rest.length + n);
            System.arraycopy(chunk, 0, all, rest.length, n);
            int keep = unfinished(all);
            rest = Arrays.copyOfRange(all, all.length - keep, all.length);
            if (all.length > keep) {
                return new String(all, 0, all.length - keep, UTF_8);
            }
        }
    }

    private static int unfinished(byte[] b) {
        for (int back = 1; back <= 3 && back <= b.length; back++) {
            int v = b[b.length - back] & 0xff;
            if (v < 0x80) {
                return 0;
            }
            if (v >= 0xC0) {
                int need = v >= 0xF0 ? 4 : v >= 0xE0 ? 3 : 2;
                return need > back ? back : 0;
            }
        }
        return 0;
    }
}
