package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** Encodes the text as the machine likes. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        byte[] bytes = text.getBytes();
        if (bytes.length > 65_536) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        ByteBuffer frame = ByteBuffer.allocate(4 + bytes.length);
        connection.getOutputStream().write(frame.putInt(bytes.length).put(bytes).array());
    }
}
