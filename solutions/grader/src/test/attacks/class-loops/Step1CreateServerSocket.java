// Never comes to the end of its own initialisation.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        return null;
    }

    static {
        loop();
    }

    private static void loop() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
