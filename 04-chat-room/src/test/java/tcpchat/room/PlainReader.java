package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

/** Reads frames and knows no timeouts: what the socket throws comes out. */
final class PlainReader implements FrameReader {

    @Override
    public String read(Socket connection) throws IOException {
        DataInputStream in = new DataInputStream(connection.getInputStream());
        int first = in.read();
        if (first == -1) {
            return null;
        }
        byte[] bytes = new byte[first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
