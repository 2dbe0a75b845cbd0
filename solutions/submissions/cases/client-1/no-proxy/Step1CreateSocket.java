package tcpchat.client;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        return new Socket(Proxy.NO_PROXY);
    }
}
