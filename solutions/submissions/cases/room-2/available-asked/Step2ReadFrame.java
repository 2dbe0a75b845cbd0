package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;

/** Asks what is there, in place of waiting for it. */
public class Step2ReadFrame implements FrameReader {

    @Override
    public String read(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        if (in.available() < 4) {
            return "";
        }
        DataInputStream data = new DataInputStream(in);
        int length = data.readInt();
        if (length < 0 || length > 65_536) {
            throw new ProtocolException("length " + length);
        }
        return new String(in.readNBytes(length), UTF_8);
    }
}
