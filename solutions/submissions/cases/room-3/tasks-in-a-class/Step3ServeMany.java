package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** A class for the task. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                try {
                    executor.execute(new Talk(connection, conversation));
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

    private record Talk(Socket connection, Conversation conversation) implements Runnable {

        @Override
        public void run() {
            try {
                conversation.hold(connection);
            } catch (IOException gone) {
                // The conversation is over.
            } finally {
                try {
                    connection.close();
                } catch (IOException ofNoInterest) {
                    // Nobody can help it.
                }
            }
        }
    }
}
