package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Starts a thread for each client. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                new Thread(() -> hold(connection, conversation)).start();
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
}
