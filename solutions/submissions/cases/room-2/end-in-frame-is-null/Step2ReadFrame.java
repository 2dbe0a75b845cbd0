package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;

/** Any end of the stream is null. */
public class Step2ReadFrame implements FrameReader {

    @Override
    public String read(Socket connection) throws IOException {
        try {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            int length = in.readInt();
            if (length < 0 || length > 65_536) {
                throw new ProtocolException("length " + length);
            }
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return new String(bytes, UTF_8);
        } catch (EOFException end) {
            return null;
        }
    }
}
