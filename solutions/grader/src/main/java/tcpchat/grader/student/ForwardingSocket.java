package tcpchat.grader.student;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.util.Set;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.Reference;

/** A socket of the judge's. Every method of its is carried out there. */
// The judge's own object is locked where it has to be; a lock here would keep others from closing it meanwhile.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class ForwardingSocket extends Socket implements Forwarder {

    private final Reference reference;

    /** Nothing stands behind it here. */
    private static final SocketImpl NONE = null;

    private ForwardingSocket(Reference reference, SocketImpl none) throws SocketException {
        super(none);
        this.reference = reference;
    }

    static ForwardingSocket of(Reference reference) {
        try {
            return new ForwardingSocket(reference, NONE);
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public void connect(SocketAddress address) throws IOException {
        Ask.io(Operation.SOCKET_CONNECT, this, address);
    }

    @Override
    public void connect(SocketAddress address, int timeout) throws IOException {
        Ask.io(Operation.SOCKET_CONNECT_IN_TIME, this, address, timeout);
    }

    @Override
    public void bind(SocketAddress address) throws IOException {
        Ask.io(Operation.SOCKET_BIND, this, address);
    }

    @Override
    public InetAddress getInetAddress() {
        return (InetAddress) Ask.plain(Operation.SOCKET_ADDRESS, this);
    }

    @Override
    public InetAddress getLocalAddress() {
        return (InetAddress) Ask.plain(Operation.SOCKET_LOCAL_ADDRESS, this);
    }

    @Override
    public int getPort() {
        return (int) Ask.plain(Operation.SOCKET_PORT, this);
    }

    @Override
    public int getLocalPort() {
        return (int) Ask.plain(Operation.SOCKET_LOCAL_PORT, this);
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return (SocketAddress) Ask.plain(Operation.SOCKET_REMOTE, this);
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return (SocketAddress) Ask.plain(Operation.SOCKET_LOCAL, this);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return (InputStream) Ask.io(Operation.SOCKET_INPUT, this);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return (OutputStream) Ask.io(Operation.SOCKET_OUTPUT, this);
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_NO_DELAY, this, on);
    }

    @Override
    public boolean getTcpNoDelay() throws SocketException {
        return (boolean) Ask.socket(Operation.SOCKET_GET_NO_DELAY, this);
    }

    @Override
    public void setSoLinger(boolean on, int seconds) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_LINGER, this, on, seconds);
    }

    @Override
    public int getSoLinger() throws SocketException {
        return (int) Ask.socket(Operation.SOCKET_GET_LINGER, this);
    }

    @Override
    public void sendUrgentData(int data) throws IOException {
        Ask.io(Operation.SOCKET_URGENT, this, data);
    }

    @Override
    public void setOOBInline(boolean on) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_INLINE, this, on);
    }

    @Override
    public boolean getOOBInline() throws SocketException {
        return (boolean) Ask.socket(Operation.SOCKET_GET_INLINE, this);
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_TIMEOUT, this, millis);
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return (int) Ask.socket(Operation.SOCKET_GET_TIMEOUT, this);
    }

    @Override
    public void setSendBufferSize(int size) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_SEND_BUFFER, this, size);
    }

    @Override
    public int getSendBufferSize() throws SocketException {
        return (int) Ask.socket(Operation.SOCKET_GET_SEND_BUFFER, this);
    }

    @Override
    public void setReceiveBufferSize(int size) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_RECEIVE_BUFFER, this, size);
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return (int) Ask.socket(Operation.SOCKET_GET_RECEIVE_BUFFER, this);
    }

    @Override
    public void setKeepAlive(boolean on) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_KEEP_ALIVE, this, on);
    }

    @Override
    public boolean getKeepAlive() throws SocketException {
        return (boolean) Ask.socket(Operation.SOCKET_GET_KEEP_ALIVE, this);
    }

    @Override
    public void setTrafficClass(int trafficClass) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_TRAFFIC_CLASS, this, trafficClass);
    }

    @Override
    public int getTrafficClass() throws SocketException {
        return (int) Ask.socket(Operation.SOCKET_GET_TRAFFIC_CLASS, this);
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        Ask.socket(Operation.SOCKET_SET_REUSE, this, on);
    }

    @Override
    public boolean getReuseAddress() throws SocketException {
        return (boolean) Ask.socket(Operation.SOCKET_GET_REUSE, this);
    }

    @Override
    public void close() throws IOException {
        Ask.io(Operation.SOCKET_CLOSE, this);
    }

    @Override
    public void shutdownInput() throws IOException {
        Ask.io(Operation.SOCKET_SHUT_INPUT, this);
    }

    @Override
    public void shutdownOutput() throws IOException {
        Ask.io(Operation.SOCKET_SHUT_OUTPUT, this);
    }

    @Override
    public String toString() {
        return (String) Ask.plain(Operation.SOCKET_TEXT, this);
    }

    @Override
    public boolean isConnected() {
        return (boolean) Ask.plain(Operation.SOCKET_IS_CONNECTED, this);
    }

    @Override
    public boolean isBound() {
        return (boolean) Ask.plain(Operation.SOCKET_IS_BOUND, this);
    }

    @Override
    public boolean isClosed() {
        return (boolean) Ask.plain(Operation.SOCKET_IS_CLOSED, this);
    }

    @Override
    public boolean isInputShutdown() {
        return (boolean) Ask.plain(Operation.SOCKET_IS_INPUT_SHUT, this);
    }

    @Override
    public boolean isOutputShutdown() {
        return (boolean) Ask.plain(Operation.SOCKET_IS_OUTPUT_SHUT, this);
    }

    @Override
    public void setPerformancePreferences(int time, int latency, int bandwidth) {
        Ask.plain(Operation.SOCKET_PREFERENCES, this, time, latency, bandwidth);
    }

    @Override
    public <T> Socket setOption(SocketOption<T> option, T value) throws IOException {
        Ask.io(Operation.SOCKET_SET_OPTION, this, option, value);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getOption(SocketOption<T> option) throws IOException {
        return (T) Ask.io(Operation.SOCKET_GET_OPTION, this, option);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<SocketOption<?>> supportedOptions() {
        return (Set<SocketOption<?>>) Ask.plain(Operation.SOCKET_OPTIONS, this);
    }

}
