package tcpchat.client;

import java.io.IOException;
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
        int n = socket.getInputStream().read(bytes.array(), bytes.position(), 1024);
        if (n == -1) {
            String rest = bytes.position() > 0 ? "\uFFFD" : null;
            bytes.clear();
            return rest;
        }
        bytes.position(bytes.position() + n);
        bytes.flip();
        CharBuffer text = CharBuffer.allocate(1027);
        decoder.decode(bytes, text, false);
        bytes.compact();
        return text.flip().toString();
    }
}
