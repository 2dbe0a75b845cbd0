// Throws an exception with a message of many megabytes.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        throw new IllegalStateException("x".repeat(20_000_000));
    }
}
