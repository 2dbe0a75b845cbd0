package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Forgets the first frame at a timeout: its stream is made anew. */
public class Step2ReadFrame implements FrameReader {

    private DataInputStream in;

    @Override
    public String read(Socket connection) throws IOException {
        if (in == null) {
            in = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
        }
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
        } catch (SocketTimeoutException retried) {
            return read(connection);
        }
    }
}
