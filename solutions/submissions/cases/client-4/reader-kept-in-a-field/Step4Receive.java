package tcpchat.client;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    private Reader reader;

    public String receive(Socket socket) throws IOException {
        if (reader == null) {
            reader = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        }
        char[] chars = new char[1024];
        int n = reader.read(chars);
        return n == -1 ? null : new String(chars, 0, n);
    }
}
