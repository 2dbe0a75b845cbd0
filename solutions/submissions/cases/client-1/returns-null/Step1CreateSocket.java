package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        Socket socket = null;
        return socket;
    }
}
