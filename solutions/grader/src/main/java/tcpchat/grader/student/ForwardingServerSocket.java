package tcpchat.grader.student;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.util.Set;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.Reference;

/** A server socket of the judge's. Every method of its is carried out there. */
// The judge's own object is locked where it has to be; a lock here would keep others from closing it meanwhile.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class ForwardingServerSocket extends ServerSocket implements Forwarder {

    private final Reference reference;

    private ForwardingServerSocket(Reference reference) {
        // The JDK insists on something behind it; nothing ever asks for it.
        super(new ForwardingSocketImpl(reference));
        this.reference = reference;
    }

    static ForwardingServerSocket of(Reference reference) {
        return new ForwardingServerSocket(reference);
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public void bind(SocketAddress address) throws IOException {
        Ask.io(Operation.SERVER_BIND, this, address);
    }

    @Override
    public void bind(SocketAddress address, int backlog) throws IOException {
        Ask.io(Operation.SERVER_BIND_BACKLOG, this, address, backlog);
    }

    @Override
    public InetAddress getInetAddress() {
        return (InetAddress) Ask.plain(Operation.SERVER_ADDRESS, this);
    }

    @Override
    public int getLocalPort() {
        return (int) Ask.plain(Operation.SERVER_LOCAL_PORT, this);
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return (SocketAddress) Ask.plain(Operation.SERVER_LOCAL, this);
    }

    @Override
    public Socket accept() throws IOException {
        return (Socket) Ask.io(Operation.SERVER_ACCEPT, this);
    }

    @Override
    public void close() throws IOException {
        Ask.io(Operation.SERVER_CLOSE, this);
    }

    @Override
    public boolean isBound() {
        return (boolean) Ask.plain(Operation.SERVER_IS_BOUND, this);
    }

    @Override
    public boolean isClosed() {
        return (boolean) Ask.plain(Operation.SERVER_IS_CLOSED, this);
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
        Ask.socket(Operation.SERVER_SET_TIMEOUT, this, millis);
    }

    @Override
    public int getSoTimeout() throws IOException {
        return (int) Ask.io(Operation.SERVER_GET_TIMEOUT, this);
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        Ask.socket(Operation.SERVER_SET_REUSE, this, on);
    }

    @Override
    public boolean getReuseAddress() throws SocketException {
        return (boolean) Ask.socket(Operation.SERVER_GET_REUSE, this);
    }

    @Override
    public String toString() {
        return (String) Ask.plain(Operation.SERVER_TEXT, this);
    }

    @Override
    public void setReceiveBufferSize(int size) throws SocketException {
        Ask.socket(Operation.SERVER_SET_RECEIVE_BUFFER, this, size);
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return (int) Ask.socket(Operation.SERVER_GET_RECEIVE_BUFFER, this);
    }

    @Override
    public void setPerformancePreferences(int time, int latency, int bandwidth) {
        Ask.plain(Operation.SERVER_PREFERENCES, this, time, latency, bandwidth);
    }

    @Override
    public <T> ServerSocket setOption(SocketOption<T> option, T value) throws IOException {
        Ask.io(Operation.SERVER_SET_OPTION, this, option, value);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getOption(SocketOption<T> option) throws IOException {
        return (T) Ask.io(Operation.SERVER_GET_OPTION, this, option);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<SocketOption<?>> supportedOptions() {
        return (Set<SocketOption<?>>) Ask.plain(Operation.SERVER_OPTIONS, this);
    }

}
