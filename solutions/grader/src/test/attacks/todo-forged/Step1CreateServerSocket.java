// Throws what a step throws that is not begun.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        throw new UnsupportedOperationException("TODO");
    }
}
