package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** The frame stays in the buffer. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 65_536) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(connection.getOutputStream(), 1 << 17));
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
