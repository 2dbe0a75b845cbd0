package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** The length counts its own four bytes as well. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 65_536) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        ByteBuffer frame = ByteBuffer.allocate(4 + bytes.length);
        connection.getOutputStream().write(frame.putInt(4 + bytes.length).put(bytes).array());
    }
}
