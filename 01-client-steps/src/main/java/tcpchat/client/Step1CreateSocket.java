package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

/**
 * Client step 1: create the socket, the client's end of a conversation to come.
 *
 * <p>On the wire nothing happens yet. A socket is an endpoint in the operating system; it gets an address of its own
 * and a peer only when it is connected, which is step 2.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.3.2">RFC 9293, 3.3.2: the state CLOSED, before OPEN</a>
 */
public class Step1CreateSocket {

    /**
     * Creates a TCP socket.
     *
     * @return a new socket at every call: open, not bound to an address, not connected
     * @throws IOException where the operating system has no socket to give
     */
    public Socket create() throws IOException {
        // TODO Make a new TCP socket that step 2 can connect, and return it. Don't connect it here.
        throw new UnsupportedOperationException("TODO client step 1: create the socket");
    }
}
