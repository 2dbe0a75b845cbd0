package tcpchat.tutor.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A socket underneath a {@link ServerSocket} that opens nothing and writes down what Java asks the operating system
 * for. It shows that the one call {@code ServerSocket.bind} is both bind(2) and listen(2).
 */
public final class RecordingSocketImpl extends SocketImpl {

    /** What a real one answers with where it was asked for any free port. */
    private static final int A_FREE_PORT = 54_321;

    private final List<String> calls = new ArrayList<>();
    private final Map<Integer, Object> options = new HashMap<>();

    /** A server socket that stands on this. */
    public ServerSocket serverSocket() throws IOException {
        return new ServerSocket(this) {};
    }

    /** The calls so far in their order: {@code create}, {@code bind}, {@code listen 5}, {@code accept}, {@code close}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** The IP address it was bound to; {@code null} before. */
    public InetAddress boundAddress() {
        return address;
    }

    @Override
    protected void create(boolean stream) {
        calls.add("create");
    }

    @Override
    protected void bind(InetAddress host, int port) {
        calls.add("bind");
        address = host;
        localport = port == 0 ? A_FREE_PORT : port;
    }

    @Override
    protected void listen(int backlog) {
        calls.add("listen " + backlog);
    }

    @Override
    protected void accept(SocketImpl connection) throws IOException {
        calls.add("accept");
        throw new IOException("a recording socket has no clients");
    }

    @Override
    protected void close() {
        calls.add("close");
    }

    @Override
    public void setOption(int option, Object value) {
        options.put(option, value);
    }

    @Override
    public Object getOption(int option) {
        return options.getOrDefault(option, option == SO_TIMEOUT || option == SO_RCVBUF ? (Object) 0 : (Object) false);
    }

    @Override
    protected <T> void setOption(SocketOption<T> option, T value) {
        setOption(number(option), value);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T getOption(SocketOption<T> option) {
        return (T) getOption(number(option));
    }

    /** The same options go by two names. */
    private static int number(SocketOption<?> option) {
        if (option == StandardSocketOptions.SO_REUSEADDR) {
            return SO_REUSEADDR;
        }
        return option == StandardSocketOptions.SO_REUSEPORT ? SO_REUSEPORT : SO_RCVBUF;
    }

    @Override
    protected Set<SocketOption<?>> supportedOptions() {
        return Set.of(StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT,
                StandardSocketOptions.SO_RCVBUF);
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        throw new IOException("a server socket does not connect");
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        throw new IOException("a server socket does not connect");
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws IOException {
        throw new IOException("a server socket does not connect");
    }

    @Override
    protected InputStream getInputStream() throws IOException {
        throw new IOException("a server socket carries no bytes");
    }

    @Override
    protected OutputStream getOutputStream() throws IOException {
        throw new IOException("a server socket carries no bytes");
    }

    @Override
    protected int available() {
        return 0;
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        throw new IOException("a server socket carries no bytes");
    }
}
