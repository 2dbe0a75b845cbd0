package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;

/** A short text in one write, a longer one in pieces. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 65_536) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        OutputStream out = connection.getOutputStream();
        if (bytes.length <= 1_024) {
            out.write(ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array());
            return;
        }
        out.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
        for (int start = 0; start < bytes.length; start += 8_192) {
            out.write(bytes, start, Math.min(8_192, bytes.length - start));
        }
    }
}
