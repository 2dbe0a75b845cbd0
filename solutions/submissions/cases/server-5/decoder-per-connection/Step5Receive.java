package tcpchat.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.WeakHashMap;

public class Step5Receive {

    private final Map<Socket, Text> texts = new WeakHashMap<>();

    private static final class Text {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        private ByteBuffer kept = ByteBuffer.allocate(0);

        String next(InputStream in) throws IOException {
            byte[] fresh = new byte[1024];
            for (int taken = 0; taken < 1024; ) {
                int n = in.read(fresh, 0, 1024 - taken);
                if (n < 0) {
                    String last = decode(new byte[0], 0, true);
                    return last.isEmpty() ? null : last;
                }
                taken += n;
                String text = decode(fresh, n, false);
                if (!text.isEmpty()) {
                    return text;
                }
            }
            throw new IllegalStateException();
        }

        private String decode(byte[] fresh, int count, boolean end) {
            ByteBuffer all = ByteBuffer.allocate(kept.remaining() + count).put(kept).put(fresh, 0, count).flip();
            CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
            decoder.decode(all, text, end);
            if (end) {
                decoder.flush(text);
                decoder.reset();
            }
            kept = all.slice();
            return text.flip().toString();
        }
    }

    public String receive(Socket connection) throws IOException {
        return texts.computeIfAbsent(connection, c -> new Text()).next(connection.getInputStream());
    }
}
