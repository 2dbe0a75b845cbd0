package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        int b = socket.getInputStream().read();
        return b == -1 ? null : String.valueOf((char) b);
    }
}
