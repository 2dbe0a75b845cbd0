package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Tries again whatever accept throws. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        while (true) {
            try {
                Socket connection = serverSocket.accept();
                executor.execute(() -> hold(connection, conversation));
            } catch (IOException | RejectedExecutionException again) {
                continue;
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
