package tcpchat.room;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Room step 3: serve many clients at a time.
 *
 * <p>On the wire nothing new happens: each accept takes the next connection out of the accept queue. What is new is that
 * nobody waits for anybody. A conversation takes as long as its client likes, so it is held in another thread, and the
 * thread that accepts goes back to the queue at once. Who makes the threads, and how many, is the executor's business.
 *
 * <p>The connection belongs to its conversation: when that is over, for whatever reason, the connection is closed, or its
 * client would wait for ever.
 *
 * @see java.util.concurrent.Executor
 */
public class Step3ServeMany {

    /**
     * Accepts one client after the other in the calling thread, and has the executor hold the conversation with each. When
     * a conversation returns or throws, its connection is closed; the others and the accepting go on. Where the executor
     * refuses, that connection is closed, and the accepting goes on.
     *
     * <p>Returns when the server socket is closed, before or meanwhile. Conversations under way go on then.
     *
     * @param serverSocket the listening server socket; it stays open
     * @param executor     runs the conversations
     * @param conversation what to do with each connection; it does not close it
     * @throws IOException where accept fails for any other reason, a timeout included
     */
    public void serve(ServerSocket serverSocket, Executor executor, Conversation conversation) throws IOException {
        try {
            while (true) {
                Socket connection = serverSocket.accept();
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
        try {
            conversation.hold(connection);
        } catch (IOException clientIsGone) {
            // That ends this conversation, and no other.
        } finally {
            close(connection);
        }
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException ofNoInterest) {
            // Nobody can do anything about it.
        }
    }
}
