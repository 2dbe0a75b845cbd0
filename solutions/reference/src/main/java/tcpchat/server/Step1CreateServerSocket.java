package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

/**
 * Server step 1: create the server socket, the one that clients will connect to.
 *
 * <p>On the wire nothing happens yet. The server socket never carries a message: it only waits for clients. For each
 * client, step 4 gets another socket, the connection.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.3.2">RFC 9293, 3.3.2: the state CLOSED, before LISTEN</a>
 */
public class Step1CreateServerSocket {

    /**
     * Creates a server socket.
     *
     * @return a new server socket at every call: open, not bound to an address
     * @throws IOException where the operating system has no socket to give
     */
    public ServerSocket create() throws IOException {
        return new ServerSocket();
    }
}
