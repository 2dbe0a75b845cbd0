package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

public class Step1CreateSocket {
    public Socket create() throws IOException {
        return SSLSocketFactory.getDefault().createSocket();
    }
}
