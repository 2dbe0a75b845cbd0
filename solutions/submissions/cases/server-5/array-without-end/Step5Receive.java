package tcpchat.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        ArrayList<byte[]> parts = new ArrayList<>();
        while (true) {
            byte[] part = new byte[1024 * 1024];
            parts.add(part);
            if (in.available() > 0 && in.read(part) == -1) {
                return null;
            }
        }
    }
}
