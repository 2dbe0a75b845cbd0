package tcpchat.server;

import java.io.*; import java.net.*; import java.nio.*; import java.nio.charset.*;
public class Step5Receive {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(1024 + 8);
    public String receive(Socket connection) throws IOException {
        byte[] buffer = new byte[1024];
        CharBuffer chars = CharBuffer.allocate(1024 + 16);
        while (chars.position() == 0) {
            int count = connection.getInputStream().read(buffer);
            if (count == -1) {
                bytes.flip();
                decoder.decode(bytes, chars, true);
                decoder.flush(chars);
                decoder.reset();
                bytes.clear();
                return chars.position() == 0 ? null : chars.flip().toString();
            }
            bytes.put(buffer, 0, count).flip();
            decoder.decode(bytes, chars, false);
            bytes.compact();
        }
        return chars.flip().toString();
    }
}
