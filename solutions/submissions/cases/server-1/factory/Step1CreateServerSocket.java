package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import javax.net.ServerSocketFactory;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        return ServerSocketFactory.getDefault().createServerSocket();
    }
}
