package tcpchat.grader.wire;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.util.List;

/**
 * What the student's JVM can ask for: methods of sockets and of their streams, and no other. Those that make a socket,
 * and those that read and write bytes, are carried out in a way of their own.
 */
// A class is as immutable as can be; only the checker does not know.
@SuppressWarnings("ImmutableEnumChecker")
public enum Operation {
    NEW_SOCKET(null, ""),
    NEW_SERVER_SOCKET(null, ""),

    SOCKET_CONNECT(Socket.class, "connect", SocketAddress.class),
    SOCKET_CONNECT_IN_TIME(Socket.class, "connect", SocketAddress.class, int.class),
    SOCKET_BIND(Socket.class, "bind", SocketAddress.class),
    SOCKET_CLOSE(Socket.class, "close"),
    SOCKET_INPUT(Socket.class, "getInputStream"),
    SOCKET_OUTPUT(Socket.class, "getOutputStream"),
    SOCKET_SHUT_INPUT(Socket.class, "shutdownInput"),
    SOCKET_SHUT_OUTPUT(Socket.class, "shutdownOutput"),
    SOCKET_URGENT(Socket.class, "sendUrgentData", int.class),
    SOCKET_IS_BOUND(Socket.class, "isBound"),
    SOCKET_IS_CONNECTED(Socket.class, "isConnected"),
    SOCKET_IS_CLOSED(Socket.class, "isClosed"),
    SOCKET_IS_INPUT_SHUT(Socket.class, "isInputShutdown"),
    SOCKET_IS_OUTPUT_SHUT(Socket.class, "isOutputShutdown"),
    SOCKET_ADDRESS(Socket.class, "getInetAddress"),
    SOCKET_LOCAL_ADDRESS(Socket.class, "getLocalAddress"),
    SOCKET_PORT(Socket.class, "getPort"),
    SOCKET_LOCAL_PORT(Socket.class, "getLocalPort"),
    SOCKET_REMOTE(Socket.class, "getRemoteSocketAddress"),
    SOCKET_LOCAL(Socket.class, "getLocalSocketAddress"),
    SOCKET_GET_OPTION(Socket.class, "getOption", SocketOption.class),
    SOCKET_SET_OPTION(Socket.class, "setOption", SocketOption.class, Object.class),
    SOCKET_OPTIONS(Socket.class, "supportedOptions"),
    SOCKET_GET_NO_DELAY(Socket.class, "getTcpNoDelay"),
    SOCKET_SET_NO_DELAY(Socket.class, "setTcpNoDelay", boolean.class),
    SOCKET_GET_LINGER(Socket.class, "getSoLinger"),
    SOCKET_SET_LINGER(Socket.class, "setSoLinger", boolean.class, int.class),
    SOCKET_GET_INLINE(Socket.class, "getOOBInline"),
    SOCKET_SET_INLINE(Socket.class, "setOOBInline", boolean.class),
    SOCKET_GET_TIMEOUT(Socket.class, "getSoTimeout"),
    SOCKET_SET_TIMEOUT(Socket.class, "setSoTimeout", int.class),
    SOCKET_GET_SEND_BUFFER(Socket.class, "getSendBufferSize"),
    SOCKET_SET_SEND_BUFFER(Socket.class, "setSendBufferSize", int.class),
    SOCKET_GET_RECEIVE_BUFFER(Socket.class, "getReceiveBufferSize"),
    SOCKET_SET_RECEIVE_BUFFER(Socket.class, "setReceiveBufferSize", int.class),
    SOCKET_GET_KEEP_ALIVE(Socket.class, "getKeepAlive"),
    SOCKET_SET_KEEP_ALIVE(Socket.class, "setKeepAlive", boolean.class),
    SOCKET_GET_TRAFFIC_CLASS(Socket.class, "getTrafficClass"),
    SOCKET_SET_TRAFFIC_CLASS(Socket.class, "setTrafficClass", int.class),
    SOCKET_GET_REUSE(Socket.class, "getReuseAddress"),
    SOCKET_SET_REUSE(Socket.class, "setReuseAddress", boolean.class),
    SOCKET_PREFERENCES(Socket.class, "setPerformancePreferences", int.class, int.class, int.class),
    SOCKET_TEXT(Socket.class, "toString"),

    SERVER_BIND(ServerSocket.class, "bind", SocketAddress.class),
    SERVER_BIND_BACKLOG(ServerSocket.class, "bind", SocketAddress.class, int.class),
    SERVER_ACCEPT(ServerSocket.class, "accept"),
    SERVER_CLOSE(ServerSocket.class, "close"),
    SERVER_IS_BOUND(ServerSocket.class, "isBound"),
    SERVER_IS_CLOSED(ServerSocket.class, "isClosed"),
    SERVER_ADDRESS(ServerSocket.class, "getInetAddress"),
    SERVER_LOCAL_PORT(ServerSocket.class, "getLocalPort"),
    SERVER_LOCAL(ServerSocket.class, "getLocalSocketAddress"),
    SERVER_GET_OPTION(ServerSocket.class, "getOption", SocketOption.class),
    SERVER_SET_OPTION(ServerSocket.class, "setOption", SocketOption.class, Object.class),
    SERVER_OPTIONS(ServerSocket.class, "supportedOptions"),
    SERVER_GET_TIMEOUT(ServerSocket.class, "getSoTimeout"),
    SERVER_SET_TIMEOUT(ServerSocket.class, "setSoTimeout", int.class),
    SERVER_GET_REUSE(ServerSocket.class, "getReuseAddress"),
    SERVER_SET_REUSE(ServerSocket.class, "setReuseAddress", boolean.class),
    SERVER_GET_RECEIVE_BUFFER(ServerSocket.class, "getReceiveBufferSize"),
    SERVER_SET_RECEIVE_BUFFER(ServerSocket.class, "setReceiveBufferSize", int.class),
    SERVER_PREFERENCES(ServerSocket.class, "setPerformancePreferences", int.class, int.class, int.class),
    SERVER_TEXT(ServerSocket.class, "toString"),

    INPUT_READ_BYTE(InputStream.class, "read"),
    /** Of at most so many bytes; it returns those read, or {@code null} at the end of the stream. */
    INPUT_READ(InputStream.class, "", int.class),
    INPUT_AVAILABLE(InputStream.class, "available"),
    INPUT_SKIP(InputStream.class, "skip", long.class),
    INPUT_CLOSE(InputStream.class, "close"),

    OUTPUT_WRITE_BYTE(OutputStream.class, "write", int.class),
    OUTPUT_WRITE(OutputStream.class, "write", byte[].class),
    OUTPUT_FLUSH(OutputStream.class, "flush"),
    OUTPUT_CLOSE(OutputStream.class, "close");

    private static final Operation[] ALL = values();

    private final Class<?> target;
    private final String method;
    private final List<Class<?>> parameters;

    Operation(Class<?> target, String method, Class<?>... parameters) {
        this.target = target;
        this.method = method;
        this.parameters = List.of(parameters);
    }

    /** The class whose method it is; {@code null} where it needs no object. */
    public Class<?> target() {
        return target;
    }

    /** The name of the method; empty where it is carried out in a way of its own. */
    public String method() {
        return method;
    }

    /** The types of the arguments. */
    public List<Class<?>> parameters() {
        return parameters;
    }

    static Operation of(int number) throws Malformed {
        if (number < 0 || number >= ALL.length) {
            throw new Malformed("no such operation: " + number);
        }
        return ALL[number];
    }
}
