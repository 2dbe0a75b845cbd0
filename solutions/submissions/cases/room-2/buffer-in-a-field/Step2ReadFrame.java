package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;

/** A buffered stream that is kept, and reads ahead. */
public class Step2ReadFrame implements FrameReader {

    private DataInputStream in;

    @Override
    public String read(Socket connection) throws IOException {
        if (in == null) {
            in = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
        }
        if (connection.isClosed()) {
            throw new java.net.SocketException("Socket closed");
        }
        int first = in.read();
        if (first == -1) {
            return null;
        }
        int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        if (length < 0 || length > 65_536) {
            throw new ProtocolException("length " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("inside a frame");
        }
        return new String(bytes, UTF_8);
    }
}
