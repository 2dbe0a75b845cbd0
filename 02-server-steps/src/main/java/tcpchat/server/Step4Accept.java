package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Server step 4: wait for the next client.
 *
 * <p>On the wire nothing happens: the handshake was the kernel's work and is over. Accept takes the first connection
 * out of the accept queue and waits only while that queue is empty. The connection is a socket of its own, at the same
 * local port; the server socket goes on waiting for others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.5">RFC 9293, 3.5: establishing a connection</a>
 */
public class Step4Accept {

    /**
     * Waits for the next client and returns its connection; the server socket stays open. A client that says nothing
     * is a client too.
     *
     * @param serverSocket the listening server socket
     * @return the connection to the client, a new one at every call
     * @throws java.net.SocketException        where the server socket is closed while this waits
     * @throws java.net.SocketTimeoutException where the server socket has an accept timeout and it ran out
     * @throws IOException                     where waiting fails for any other reason
     */
    public Socket accept(ServerSocket serverSocket) throws IOException {
        // TODO Wait until a client is there, and return the connection to it. Leave the server socket open.
        throw new UnsupportedOperationException("TODO server step 4: wait for the next client");
    }
}
