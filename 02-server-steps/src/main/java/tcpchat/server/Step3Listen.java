package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Server step 3: listen.
 *
 * <p>From here on the kernel completes handshakes for this address by itself, before any accept: a client is connected
 * as soon as it has a place in the accept queue. The backlog is the length of that queue, not the number of clients a
 * server can serve.
 *
 * <p>To bind is to give the socket its address; to listen is to open it to clients. C programs do that in two calls,
 * bind(2) and listen(2). Java does it in one, so a {@link ServerSocket} is never bound without listening.
 *
 * @see ServerSocket
 */
public class Step3Listen {

    /**
     * Binds the server socket to the address and listens there. Nothing is accepted.
     *
     * @param serverSocket the server socket, not bound yet
     * @param address      the address of step 2
     * @param backlog      about how many connections may wait for accept, from 1 up
     * @throws java.net.BindException where the port is taken
     * @throws IOException            where binding fails for any other reason
     */
    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        // TODO Let this server socket listen at the address, with a queue for about backlog connections.
        throw new UnsupportedOperationException("TODO server step 3: listen");
    }
}
