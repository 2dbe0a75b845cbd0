package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Server step 2: choose the IP address and the port to bind to.
 *
 * <p>BSD sockets have two calls, bind(2) and listen(2); Java has one, {@link ServerSocket#bind(java.net.SocketAddress,
 * int)}, which runs both. So this step settles the address, and step 3 makes the call.
 *
 * <p>{@code SO_REUSEADDR} lets a server start again at its port while connections of its last run still sit in
 * TIME_WAIT. It has an effect only before the socket is bound, so it belongs here.
 *
 * @see java.net.StandardSocketOptions#SO_REUSEADDR
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
