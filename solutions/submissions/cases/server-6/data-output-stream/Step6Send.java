package tcpchat.server;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        final DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        final byte[] bytes = message.getBytes(Charset.forName("utf8"));
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
