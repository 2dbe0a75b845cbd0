package tcpchat.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

public class Step5Receive {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.IGNORE)
            .onUnmappableCharacter(CodingErrorAction.IGNORE);
    private final ByteBuffer bytes = ByteBuffer.allocate(1027);

    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        int left = 1024;
        while (true) {
            int n = in.read(bytes.array(), bytes.position(), left);
            if (n == -1) {
                if (bytes.position() == 0) {
                    return null;
                }
                bytes.clear();
                return "\uFFFD";
            }
            left -= n;
            bytes.position(bytes.position() + n);
            bytes.flip();
            CharBuffer text = CharBuffer.allocate(1027);
            decoder.decode(bytes, text, false);
            bytes.compact();
            if (text.position() > 0) {
                return text.flip().toString();
            }
        }
    }
}
