package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;

/** Decodes each piece by itself. */
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
        if (length < 0 || length > 65_536) {
            throw new ProtocolException("length " + length);
        }
        StringBuilder text = new StringBuilder();
        byte[] piece = new byte[1024];
        for (int left = length; left > 0;) {
            int count = in.read(piece, 0, Math.min(left, piece.length));
            if (count == -1) {
                throw new EOFException();
            }
            text.append(new String(piece, 0, count, UTF_8));
            left -= count;
        }
        return text.toString();
    }
}
