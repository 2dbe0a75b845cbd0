package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Closes the connection only where all went well. */
public class Step3ServeMany {

    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
                try {
                    executor.execute(() -> {
                        try {
                            conversation.hold(connection);
                            connection.close();
                        } catch (IOException gone) {
                            // The conversation is over.
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
}
