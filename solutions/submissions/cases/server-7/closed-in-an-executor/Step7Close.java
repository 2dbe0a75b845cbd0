package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        if (connection != null) {
            connection.close();
        }
        // a moment for the client to go before the port is given up
        CompletableFuture.runAsync(() -> {
            try {
                if (serverSocket != null) {
                    serverSocket.close();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }, CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
    }
}
