package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** Collects the frame in one array that stays in a field. */
public class Step2ReadFrame implements FrameReader {

    private final byte[] frame = new byte[65_540];
    private int count;

    @Override
    public String read(Socket connection) throws IOException {
        int end = count < 4 ? 4 : 4 + checked();
        while (count < end) {
            int read = connection.getInputStream().read(frame, count, end - count);
            if (read == -1 && count == 0) {
                return null;
            } else if (read == -1) {
                throw new EOFException("inside a frame");
            }
            count += read;
            end = count < 4 ? 4 : 4 + checked();
        }
        String text = new String(frame, 4, count - 4, UTF_8);
        count = 0;
        return text;
    }

    private int checked() throws ProtocolException {
        int length = ByteBuffer.wrap(frame).getInt();
        if (length < 0 || length > 65_536) {
            throw new ProtocolException("length " + length);
        }
        return length;
    }
}
