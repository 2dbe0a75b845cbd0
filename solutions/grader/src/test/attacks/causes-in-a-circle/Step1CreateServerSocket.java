// Throws an exception that is its own cause's cause.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        throw new IllegalStateException(first);
    }
}
