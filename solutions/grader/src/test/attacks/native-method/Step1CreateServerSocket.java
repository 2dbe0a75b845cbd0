// Has a method of its own that is native.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        open();
        return null;
    }

    private static native void open();
}
