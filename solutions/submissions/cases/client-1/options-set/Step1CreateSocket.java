package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        socket.setSoTimeout(60_000);
        return socket;
    }
}
