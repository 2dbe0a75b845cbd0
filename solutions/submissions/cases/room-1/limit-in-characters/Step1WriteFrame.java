package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** Counts characters where bytes have a limit. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        if (text.length() > 65_536) {
            throw new IllegalArgumentException("too long: " + text.length());
        }
        byte[] bytes = text.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(4 + bytes.length);
        connection.getOutputStream().write(frame.putInt(bytes.length).put(bytes).array());
    }
}
