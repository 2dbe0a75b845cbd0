package tcpchat.room;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Waits for the first byte of a client before it goes on. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                connection.getInputStream().read();
                try {
                    executor.execute(() -> hold(connection, conversation));
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
