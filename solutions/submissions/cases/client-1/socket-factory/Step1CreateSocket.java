package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import javax.net.SocketFactory;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        return SocketFactory.getDefault().createSocket();
    }
}
