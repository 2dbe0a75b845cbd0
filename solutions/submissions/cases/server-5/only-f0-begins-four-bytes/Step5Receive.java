package tcpchat.server;

import java.io.*; import java.net.*; import java.util.*; import static java.nio.charset.StandardCharsets.UTF_8;
public class Step5Receive {
    private byte[] rest = new byte[0];
    public String receive(Socket connection) throws IOException {
        int budget = 1024;
        while (true) {
            byte[] buffer = Arrays.copyOf(rest, rest.length + budget);
            int count = connection.getInputStream().read(buffer, rest.length, budget);
            if (count == -1) {
                String last = rest.length == 0 ? null : new String(rest, UTF_8);
                rest = new byte[0];
                return last;
            }
            budget -= count;
            int total = rest.length + count;
            int complete = total - openTail(buffer, total);
            rest = Arrays.copyOfRange(buffer, complete, total);
            String text = new String(buffer, 0, complete, UTF_8);
            if (complete > 0) {
                return text;
            }
        }
    }
    private static int openTail(byte[] b, int n) {
        for (int back = 1; back <= Math.min(3, n); back++) {
            int v = b[n - back] & 0xff;
            if (v < 0x80) return 0;
            if (v >= 0xC2) {
                int need = v >= 0xF1 ? 1 : v == 0xF0 ? 4 : v >= 0xE0 ? 3 : 2;
                return need > back ? back : 0;
            }
        }
        return 0;
    }
}
