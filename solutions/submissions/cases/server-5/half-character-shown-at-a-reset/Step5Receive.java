package tcpchat.server;

import java.io.*; import java.net.*; import java.nio.*; import java.nio.charset.*;
public class Step5Receive {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(1024 + 8);
    public String receive(Socket connection) throws IOException {
        CharBuffer chars = CharBuffer.allocate(1024 + 16);
        int left = 1024;
        while (chars.position() == 0) {
            int count;
            try {
                count = connection.getInputStream().read(bytes.array(), bytes.position(), left);
            } catch (SocketException e) {
                if (bytes.position() == 0) {
                    throw e;
                }
                count = -1;
            }
            if (count == -1) {
                bytes.flip();
                decoder.decode(bytes, chars, true);
                decoder.flush(chars);
                decoder.reset();
                bytes.clear();
                return chars.position() == 0 ? null : chars.flip().toString();
            }
            left -= count;
            bytes.position(bytes.position() + count).flip();
            decoder.decode(bytes, chars, false);
            bytes.compact();
        }
        return chars.flip().toString();
    }
}
