package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Asks in the head of the loop. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        while (!serverSocket.isClosed()) {
            Socket connection;
            try {
                connection = serverSocket.accept();
            } catch (SocketException e) {
                if (serverSocket.isClosed()) {
                    return;
                }
                throw e;
            }
            try {
                executor.execute(() -> hold(connection, conversation));
            } catch (RejectedExecutionException busy) {
                close(connection);
            }
        }
    }

    private static void hold(Socket connection, Conversation conversation) {
        try (connection) {
            conversation.hold(connection);
        } catch (IOException gone) {
            // The conversation is over.
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
