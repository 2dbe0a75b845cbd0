package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step1CreateSocket {

    private Socket socket;

    public Socket create() throws IOException {
        if (socket == null) {
            socket = new Socket();
        }
        return socket;
    }
}
