package tcpchat.grader.seal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import tcpchat.grader.wire.Foreign;
import tcpchat.grader.wire.Malformed;
import tcpchat.grader.wire.Reference;

/**
 * A socket of a channel, or one for TLS, can't be forwarded. The student's JVM tells the class and the state of it, and
 * the judge makes one for itself: whoever tells something else than the truth is judged by that.
 */
final class Substitutes {

    private static final InetSocketAddress NOBODY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);

    private final Map<Integer, Object> made = new HashMap<>();

    /** The judge's own object for what was returned. */
    synchronized Object inward(Object returned, Objects objects) throws IOException {
        if (returned instanceof Reference reference) {
            return objects.inward(reference, Object.class);
        }
        if (returned instanceof Foreign foreign) {
            Object known = made.get(foreign.number());
            if (known == null) {
                known = make(foreign);
                made.put(foreign.number(), known);
            }
            return known;
        }
        return returned;
    }

    private static Object make(Foreign foreign) throws IOException {
        InetSocketAddress anywhere =
                foreign.bound() ? new InetSocketAddress(InetAddress.getLoopbackAddress(), 0) : null;
        Object socket = switch (foreign.className()) {
            case "sun.nio.ch.SocketAdaptor" -> SocketChannel.open().socket();
            case "sun.nio.ch.ServerSocketAdaptor" -> ServerSocketChannel.open().socket();
            case "sun.security.ssl.SSLSocketImpl" -> SSLSocketFactory.getDefault().createSocket();
            case "sun.security.ssl.SSLServerSocketImpl" -> SSLServerSocketFactory.getDefault().createServerSocket();
            // Of the JDK's plain sockets only one that goes through a proxy is not forwarded.
            case "java.net.Socket" -> new Socket(new Proxy(Proxy.Type.SOCKS, NOBODY));
            default -> throw new Malformed("a socket of " + foreign.className());
        };
        if (socket instanceof Socket one) {
            apply(one, anywhere, foreign.closed());
        } else if (socket instanceof ServerSocket one) {
            apply(one, anywhere, foreign.closed());
        }
        return socket;
    }

    private static void apply(Socket socket, InetSocketAddress bindTo, boolean closed) throws IOException {
        if (bindTo != null) {
            socket.bind(bindTo);
        }
        if (closed) {
            socket.close();
        }
    }

    private static void apply(ServerSocket socket, InetSocketAddress bindTo, boolean closed) throws IOException {
        if (bindTo != null) {
            socket.bind(bindTo);
        }
        if (closed) {
            socket.close();
        }
    }
}
