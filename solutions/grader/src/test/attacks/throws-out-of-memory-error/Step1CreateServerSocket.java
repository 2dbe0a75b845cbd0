// Throws an error that ends whoever does not look at it.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        throw new OutOfMemoryError("full");
    }
}
