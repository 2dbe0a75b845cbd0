package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Server step 2: choose the IP address and the port to bind to.
 *
 * <p>C programs bind and listen in two calls, bind(2) and listen(2). Java's {@link ServerSocket} does both in a single
 * one, and step 3 makes it. This step prepares what that call needs: the address, and an option of the socket.
 *
 * <p>{@code SO_REUSEADDR} lets a server start again at its port while connections of its last run are still in
 * TIME_WAIT. What the option does to a socket that is bound already is not defined, so it belongs here.
 *
 * @see java.net.StandardSocketOptions
 * @see java.net.InetAddress
 */
public class Step2Bind {

    /**
     * Resolves the address to bind to and switches {@code SO_REUSEADDR} on. The socket is not bound afterwards, and
     * nothing was bound to find out.
     *
     * @param serverSocket a server socket as step 1 makes it
     * @param host         the name or IP address of an interface of this machine; {@code ""} means every interface
     * @param port         the port, 0 to 65535; 0 comes back as 0 and means any free port to step 3
     * @return the resolved address
     * @throws java.net.UnknownHostException where the name is not known
     * @throws IOException                   where the option can't be set
     * @throws IllegalArgumentException      where the port is outside 0 to 65535
     */
    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setReuseAddress(true);
        if (host.isEmpty()) {
            return new InetSocketAddress(port);
        }
        return new InetSocketAddress(InetAddress.getByName(host), port);
    }
}
