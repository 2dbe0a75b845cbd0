package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** A failed conversation closes the server socket. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                try {
                    executor.execute(() -> {
                        try (connection) {
                            conversation.hold(connection);
                        } catch (IOException gone) {
                            closeAll(serverSocket);
                        }
                    });
                } catch (RejectedExecutionException busy) {
                    connection.close();
                }
            }
        } catch (SocketException ended) {
            if (!serverSocket.isClosed()) {
                throw ended;
            }
        }
    }

    private static void closeAll(ServerSocket serverSocket) {
        try {
            serverSocket.close();
        } catch (IOException ofNoInterest) {
            // Nobody can help it.
        }
    }
}
