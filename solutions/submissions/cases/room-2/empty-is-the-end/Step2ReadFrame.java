package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;

/** Takes a heartbeat for the end. */
public class Step2ReadFrame implements FrameReader {

    @Override
    public String read(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        int first = in.read();
        if (first == -1) {
            return null;
        }
        DataInputStream rest = new DataInputStream(in);
        int length = first << 24 | rest.readUnsignedByte() << 16 | rest.readUnsignedShort();
        if (length == 0) {
            return null;
        }
        if (length < 0 || length > 65_536) {
            throw new ProtocolException("length " + length);
        }
        byte[] bytes = new byte[length];
        rest.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
