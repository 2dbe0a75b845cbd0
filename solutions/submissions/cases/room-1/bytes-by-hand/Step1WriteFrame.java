package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

/** Shifts the length into its four bytes. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 65_536) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        byte[] frame = new byte[4 + bytes.length];
        for (int i = 0; i < 4; i++) {
            frame[i] = (byte) (bytes.length >>> 24 - 8 * i);
        }
        System.arraycopy(bytes, 0, frame, 4, bytes.length);
        connection.getOutputStream().write(frame);
    }
}
