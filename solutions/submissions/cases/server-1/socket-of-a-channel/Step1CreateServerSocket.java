package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        return channel.socket();
    }
}
