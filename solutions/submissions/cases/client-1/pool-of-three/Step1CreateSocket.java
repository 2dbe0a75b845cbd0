package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step1CreateSocket {

    private final Socket[] pool = {new Socket(), new Socket(), new Socket()};
    private int next;

    public synchronized Socket create() throws IOException {
        Socket socket = pool[next % pool.length];
        next++;
        return socket;
    }
}
