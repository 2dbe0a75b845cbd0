package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        // connect to the chat server
        return new Socket("127.0.0.1", 888);
    }
}
