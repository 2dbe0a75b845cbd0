package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** Collects the frame in memory, and sends it from there. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 65_536) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(frame);
        out.writeInt(bytes.length);
        out.write(bytes);
        frame.writeTo(connection.getOutputStream());
    }
}
