package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Marks the begin of the frame, and goes back to it at a timeout. */
public class Step2ReadFrame implements FrameReader {

    private DataInputStream in;

    @Override
    public String read(Socket connection) throws IOException {
        if (in == null) {
            in = new DataInputStream(new BufferedInputStream(connection.getInputStream(), 65_540));
        }
        in.mark(65_540);
        try {
            int first = in.read();
            if (first == -1) {
                return null;
            }
            int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            if (length < 0 || length > 65_536) {
                throw new ProtocolException("length " + length);
            }
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return new String(bytes, UTF_8);
        } catch (SocketTimeoutException inTheMiddle) {
            in.reset();
            throw inTheMiddle;
        }
    }
}
