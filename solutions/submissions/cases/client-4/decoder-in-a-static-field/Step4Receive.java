package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

public class Step4Receive {
    private static final ByteBuffer bytes = ByteBuffer.allocate(1024);
    private static final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);

    public String receive(Socket socket) throws IOException {
        CharBuffer chars = CharBuffer.allocate(1026);
        while (true) {
            int n = socket.getInputStream().read(bytes.array(), bytes.position(), bytes.remaining());
            if (n >= 0) {
                bytes.position(bytes.position() + n);
            }
            bytes.flip();
            decoder.decode(bytes, chars, n < 0);
            bytes.compact();
            if (n < 0) {
                decoder.flush(chars);
                decoder.reset();
                return chars.position() == 0 ? null : chars.flip().toString();
            }
            if (chars.position() > 0) {
                return chars.flip().toString();
            }
        }
    }
}
