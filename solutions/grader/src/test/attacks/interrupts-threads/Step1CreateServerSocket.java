// Interrupts all threads, again and again.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int i = 0; i < 1000; i++) {
            Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
        }
        return null;
    }
}
