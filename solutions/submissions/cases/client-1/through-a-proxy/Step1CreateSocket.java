package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        return new Socket(new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", 1)));
    }
}
