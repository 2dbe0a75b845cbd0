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
        for (int back = 0; back <= Math.min(3, n); back++) {
            if (!new String(b, 0, n - back, UTF_8).endsWith("\uFFFD")) return back;
        }
        return 0;
    }
}
