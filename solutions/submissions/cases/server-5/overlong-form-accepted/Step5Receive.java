package tcpchat.server;

import java.io.*; import java.net.*; import java.util.*;
public class Step5Receive {
    private final int[] rest = new int[4];
    private int have;
    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        StringBuilder text = new StringBuilder();
        int budget = 1024;
        byte[] buffer = new byte[1024];
        while (text.length() == 0) {
            int count = in.read(buffer, 0, budget);
            if (count == -1) {
                if (have == 0) return null;
                have = 0;
                return "\uFFFD";
            }
            budget -= count;
            for (int i = 0; i < count; i++) {
                feed(buffer[i] & 0xff, text);
            }
        }
        return text.toString();
    }
    private void feed(int b, StringBuilder text) {
        if (have > 0) {
            if ((b & 0xC0) == 0x80) {
                rest[have++] = b;
                int need = rest[0] >= 0xF0 ? 4 : rest[0] >= 0xE0 ? 3 : 2;
                if (have == need) {
                    int c = rest[0] & (0xff >> (need + 1));
                    for (int i = 1; i < need; i++) c = c << 6 | rest[i] & 0x3f;
                    if (c > 0x10FFFF) c = 0xFFFD;
                    text.appendCodePoint(c);
                    have = 0;
                }
                return;
            }
            text.append('\uFFFD');
            have = 0;
        }
        if (b < 0x80) text.append((char) b);
        else if (b < 0xC0 || b >= 0xF8) text.append('\uFFFD');
        else { rest[0] = b; have = 1; }
    }
}
