package tcpchat.room;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** Takes writeUTF for a frame. */
public class Step1WriteFrame implements FrameWriter {

    @Override
    public void write(Socket connection, String text) throws IOException {
        new DataOutputStream(connection.getOutputStream()).writeUTF(text);
    }
}
