package tcpchat.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Closes the connection in what follows the task. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                try {
                    CompletableFuture.runAsync(() -> {
                        try {
                            conversation.hold(connection);
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    }, executor).whenComplete((nothing, failure) -> close(connection));
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
