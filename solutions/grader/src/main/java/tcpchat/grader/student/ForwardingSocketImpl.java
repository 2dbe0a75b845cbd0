package tcpchat.grader.student;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.SocketOptions;
import java.net.StandardSocketOptions;
import java.util.Map;
import java.util.Set;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.Reference;

/**
 * What stands behind a socket that the student's code makes by itself: one of the judge's, there from the first moment, so
 * that also a socket can be told of that is closed again before anybody sees it.
 */
final class ForwardingSocketImpl extends SocketImpl implements Forwarder {

    private static final Map<Integer, SocketOption<?>> OPTIONS = Map.of(
            SocketOptions.TCP_NODELAY, StandardSocketOptions.TCP_NODELAY,
            SocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_KEEPALIVE,
            SocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEADDR,
            SocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_REUSEPORT,
            SocketOptions.SO_SNDBUF, StandardSocketOptions.SO_SNDBUF,
            SocketOptions.SO_RCVBUF, StandardSocketOptions.SO_RCVBUF,
            SocketOptions.IP_TOS, StandardSocketOptions.IP_TOS);

    private final boolean server;
    private Reference reference;
    private SocketAddress bindTo;

    ForwardingSocketImpl(boolean server) {
        this.server = server;
        reference = ((Forwarder) Ask.plain(server ? Operation.NEW_SERVER_SOCKET : Operation.NEW_SOCKET)).reference();
    }

    ForwardingSocketImpl(Reference reference) {
        this.server = true;
        this.reference = reference;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    protected void create(boolean stream) {
        // The judge's is there already.
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        connect(new InetSocketAddress(host, port), 0);
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        connect(new InetSocketAddress(address, port), 0);
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws IOException {
        Ask.io(Operation.SOCKET_CONNECT_IN_TIME, this, address, timeout);
        this.address = (InetAddress) Ask.plain(Operation.SOCKET_ADDRESS, this);
        port = (int) Ask.plain(Operation.SOCKET_PORT, this);
        localport = (int) Ask.plain(Operation.SOCKET_LOCAL_PORT, this);
    }

    /** Java's server socket calls this and then listen; the judge's does both at once. */
    @Override
    protected void bind(InetAddress host, int port) throws IOException {
        bindTo = new InetSocketAddress(host, port);
        if (!server) {
            Ask.io(Operation.SOCKET_BIND, this, bindTo);
            localport = (int) Ask.plain(Operation.SOCKET_LOCAL_PORT, this);
        }
    }

    @Override
    protected void listen(int backlog) throws IOException {
        Ask.io(Operation.SERVER_BIND_BACKLOG, this, bindTo, backlog);
        address = (InetAddress) Ask.plain(Operation.SERVER_ADDRESS, this);
        localport = (int) Ask.plain(Operation.SERVER_LOCAL_PORT, this);
    }

    @Override
    protected void accept(SocketImpl connection) throws IOException {
        ForwardingSocket accepted = (ForwardingSocket) Ask.io(Operation.SERVER_ACCEPT, this);
        ((ForwardingSocketImpl) connection).become(accepted);
    }

    private void become(ForwardingSocket accepted) {
        reference = accepted.reference();
        address = accepted.getInetAddress();
        port = accepted.getPort();
        localport = accepted.getLocalPort();
    }

    @Override
    protected InputStream getInputStream() throws IOException {
        return (InputStream) Ask.io(Operation.SOCKET_INPUT, this);
    }

    @Override
    protected OutputStream getOutputStream() throws IOException {
        return (OutputStream) Ask.io(Operation.SOCKET_OUTPUT, this);
    }

    @Override
    protected int available() throws IOException {
        return getInputStream().available();
    }

    void closeJudges() {
        Ask.plain(server ? Operation.SERVER_CLOSE : Operation.SOCKET_CLOSE, this);
    }

    @Override
    protected void close() throws IOException {
        Ask.io(server ? Operation.SERVER_CLOSE : Operation.SOCKET_CLOSE, this);
    }

    @Override
    protected void shutdownInput() throws IOException {
        Ask.io(Operation.SOCKET_SHUT_INPUT, this);
    }

    @Override
    protected void shutdownOutput() throws IOException {
        Ask.io(Operation.SOCKET_SHUT_OUTPUT, this);
    }

    @Override
    protected boolean supportsUrgentData() {
        return true;
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        Ask.io(Operation.SOCKET_URGENT, this, data);
    }

    @Override
    public void setOption(int option, Object value) throws SocketException {
        switch (option) {
            case SocketOptions.SO_TIMEOUT ->
                Ask.socket(server ? Operation.SERVER_SET_TIMEOUT : Operation.SOCKET_SET_TIMEOUT, this, value);
            case SocketOptions.SO_LINGER -> Ask.socket(Operation.SOCKET_SET_LINGER, this,
                    value instanceof Integer, value instanceof Integer seconds ? seconds : 0);
            case SocketOptions.SO_OOBINLINE -> Ask.socket(Operation.SOCKET_SET_INLINE, this, value);
            default -> Ask.socket(server ? Operation.SERVER_SET_OPTION : Operation.SOCKET_SET_OPTION, this,
                    standard(option), value);
        }
    }

    @Override
    public Object getOption(int option) throws SocketException {
        return switch (option) {
            case SocketOptions.SO_TIMEOUT ->
                Ask.socket(server ? Operation.SERVER_GET_TIMEOUT : Operation.SOCKET_GET_TIMEOUT, this);
            case SocketOptions.SO_LINGER -> linger();
            case SocketOptions.SO_OOBINLINE -> Ask.socket(Operation.SOCKET_GET_INLINE, this);
            case SocketOptions.SO_BINDADDR ->
                Ask.plain(server ? Operation.SERVER_ADDRESS : Operation.SOCKET_LOCAL_ADDRESS, this);
            default -> Ask.socket(server ? Operation.SERVER_GET_OPTION : Operation.SOCKET_GET_OPTION, this,
                    standard(option));
        };
    }

    private Object linger() throws SocketException {
        int seconds = (int) Ask.socket(Operation.SOCKET_GET_LINGER, this);
        return seconds < 0 ? (Object) false : (Object) seconds;
    }

    private static SocketOption<?> standard(int option) throws SocketException {
        SocketOption<?> found = OPTIONS.get(option);
        if (found == null) {
            throw new SocketException("option " + option + " is not supported");
        }
        return found;
    }

    @Override
    protected <T> void setOption(SocketOption<T> option, T value) throws IOException {
        Ask.io(server ? Operation.SERVER_SET_OPTION : Operation.SOCKET_SET_OPTION, this, option, value);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T getOption(SocketOption<T> option) throws IOException {
        return (T) Ask.io(server ? Operation.SERVER_GET_OPTION : Operation.SOCKET_GET_OPTION, this, option);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Set<SocketOption<?>> supportedOptions() {
        return (Set<SocketOption<?>>) Ask.plain(server ? Operation.SERVER_OPTIONS : Operation.SOCKET_OPTIONS, this);
    }
}
