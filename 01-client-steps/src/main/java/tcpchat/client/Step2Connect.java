package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/**
 * Client step 2: connect the socket to the server.
 *
 * <p>On the wire this is the three-way handshake: this side sends SYN, the server's kernel answers SYN-ACK, this side
 * sends ACK. A port at which nobody listens answers with RST instead, and a machine that drops the SYN does not answer
 * at all; only the timeout ends that wait.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.5">RFC 9293, 3.5: establishing a connection</a>
 */
public class Step2Connect {

    /**
     * Connects the given socket to the server and gives up after the timeout.
     *
     * @param socket  a socket as step 1 makes it
     * @param host    the server's name or IP address
     * @param port    the server's port, 0 to 65535
     * @param timeout how long the handshake may take, in whole milliseconds from 1 up; the look-up of the name is not
     *                counted
     * @throws java.net.ConnectException       where nobody listens at that port
     * @throws java.net.SocketTimeoutException where no answer came in time
     * @throws java.net.UnknownHostException   where the name is not known
     * @throws IOException                     where the connection fails for any other reason
     * @throws IllegalArgumentException        where the port is outside 0 to 65535
     */
    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        // TODO Connect the given socket to host and port, and wait for the answer no longer than the timeout.
        throw new UnsupportedOperationException("TODO client step 2: connect the socket to the server");
    }
}
