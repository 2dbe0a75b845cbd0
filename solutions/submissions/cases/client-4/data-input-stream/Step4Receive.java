package tcpchat.client;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var bytes = new byte[512];
        int n = in.read(bytes);
        if (n < 0) {
            return null;
        }
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, n);
        if (n == bytes.length && in.available() > 0) {
            n = in.read(bytes);
            all.write(bytes, 0, n);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
