package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        return SocketChannel.open().socket();
    }
}
