package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;

/** Puts signed bytes together. */
public class Step2ReadFrame implements FrameReader {

    @Override
    public String read(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        int first = in.read();
        if (first == -1) {
            return null;
        }
        byte[] head = new byte[4];
        head[0] = (byte) first;
        new DataInputStream(in).readFully(head, 1, 3);
        int length = head[0] << 24 | head[1] << 16 | head[2] << 8 | head[3];
        if (length < 0 || length > 65_536) {
            throw new ProtocolException("length " + length);
        }
        byte[] bytes = new byte[length];
        new DataInputStream(in).readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
