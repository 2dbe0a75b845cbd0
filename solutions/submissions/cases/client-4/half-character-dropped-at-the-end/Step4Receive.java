package tcpchat.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(1027);

    public String receive(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        int left = 1024;
        while (true) {
            int n = in.read(bytes.array(), bytes.position(), left);
            if (n == -1) {
                return null;
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
