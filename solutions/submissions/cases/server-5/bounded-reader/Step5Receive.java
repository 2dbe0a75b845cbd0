package tcpchat.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    /** Lets a reader have 1024 bytes and no more, so that it can't read ahead. */
    private static class Bounded extends FilterInputStream {
        private int left = 1024;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    public String receive(Socket connection) throws IOException {
        Reader reader = new InputStreamReader(new Bounded(connection.getInputStream()), StandardCharsets.UTF_8);
        char[] chars = new char[1024];
        int n = reader.read(chars);
        return n == -1 ? null : new String(chars, 0, n);
    }
}
