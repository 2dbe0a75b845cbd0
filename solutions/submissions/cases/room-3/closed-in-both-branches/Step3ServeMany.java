package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Catches everything in the task, and closes afterwards. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                Runnable task = () -> {
                    try {
                        conversation.hold(connection);
                    } catch (IOException | RuntimeException gone) {
                        // The conversation is over.
                    }
                    close(connection);
                };
                try {
                    executor.execute(task);
                } catch (RejectedExecutionException busy) {
                    close(connection);
                }
            }
        } catch (SocketException ended) {
            if (!serverSocket.isClosed()) {
                throw ended;
            }
        }
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException ofNoInterest) {
            // Nobody can help it.
        }
    }
}
