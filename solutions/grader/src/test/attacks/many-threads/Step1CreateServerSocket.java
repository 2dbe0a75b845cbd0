// Starts two thousand threads.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Thread thread = new Thread(() -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    return;
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        return null;
    }
}
