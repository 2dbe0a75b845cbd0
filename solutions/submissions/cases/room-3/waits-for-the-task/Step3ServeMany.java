package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** Gives the conversation to the executor and waits until it is over. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                FutureTask<Void> task = new FutureTask<>(() -> hold(connection, conversation), null);
                try {
                    executor.execute(task);
                    task.get();
                } catch (RejectedExecutionException busy) {
                    connection.close();
                } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                    throw new IOException(e);
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
}
