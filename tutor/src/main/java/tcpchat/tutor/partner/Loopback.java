package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The partners of one test, all on loopback and on free ports. Whatever was opened through it is closed when the test
 * ends, and by the watchdog where a test does not end.
 */
public final class Loopback implements AutoCloseable {

    /** The address of every partner. */
    public static final String HOST = "127.0.0.1";

    private static final Duration SOON = Duration.ofMillis(100);

    private final Deque<Closeable> owned = new ConcurrentLinkedDeque<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    /** Not asked of the socket, for the code that waits on it may hold its lock. */
    private volatile boolean timeoutSet;

    /** A server that takes clients when the test says so. */
    public Listener listens() throws IOException {
        return new Listener(open(50), this);
    }

    /** A connection between the student's end and a scripted peer. */
    public Connection connection() throws IOException {
        return connection(new Socket());
    }

    /** A connection of which that socket is the student's end. */
    public Connection connection(Socket socket) throws IOException {
        try (ServerSocket serverSocket = open(1)) {
            own(socket).connect(serverSocket.getLocalSocketAddress());
            return new Connection(socket, new Peer(serverSocket.accept(), this));
        }
    }

    /** A connection at whose student's end every timeout that is set runs out after a millisecond. */
    public Connection connectionOfShortTimeouts() throws IOException {
        return connection(new Socket() {
            @Override
            public synchronized void setSoTimeout(int timeout) throws SocketException {
                timeoutSet |= timeout > 0;
                super.setSoTimeout(Math.min(timeout, 1));
            }
        });
    }

    /** A connection whose buffers are full, for the peer has read nothing of what was sent. */
    public Connection fullConnection() throws IOException {
        try (ServerSocket serverSocket = open(1)) {
            SocketChannel channel = own(SocketChannel.open(serverSocket.getLocalSocketAddress()));
            Peer peer = new Peer(serverSocket.accept(), this);
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            channel.configureBlocking(false);
            while (channel.write(bytes) > 0) {
                bytes.clear();
            }
            channel.configureBlocking(true);
            return new Connection(channel.socket(), peer);
        }
    }

    /** A client that connects to the student's server socket. */
    public Peer connectsTo(ServerSocket serverSocket) throws IOException {
        return new Peer(new Socket(HOST, serverSocket.getLocalPort()), this);
    }

    /** A port at which nobody listens. It is bound, so that nobody else can begin to. */
    public int portWithoutListener() throws IOException {
        Socket holder = own(new Socket());
        holder.bind(new InetSocketAddress(HOST, 0));
        return holder.getLocalPort();
    }

    /** A port at which a server listens already. */
    public int takenPort() throws IOException {
        return open(1).getLocalPort();
    }

    /**
     * A port whose kernel does not answer: its accept queue is full, and Linux then drops every further SYN.
     *
     * @throws LeftOut where this system answers all the same, so that the test has to be left out
     */
    public int silentPort() throws IOException {
        int backlog = 1;
        ServerSocket full = open(backlog);
        // Linux lets one more wait than the backlog says.
        for (int client = 0; client <= backlog; client++) {
            own(new Socket(HOST, full.getLocalPort()));
        }
        try (Socket probe = new Socket()) {
            // On loopback an answer is there when the call that asks for it begins to wait.
            probe.connect(new InetSocketAddress(HOST, full.getLocalPort()), 20);
            throw new LeftOut(
                    say("left out: this system answers a connect even when the accept queue is full"));
        } catch (SocketTimeoutException silent) {
            return full.getLocalPort();
        }
    }

    /** A server socket that listens at a free port of loopback, for the student's code to accept from. */
    public ServerSocket listeningServerSocket() throws IOException {
        return open(5);
    }

    /** As {@link #listeningServerSocket()}, where every timeout that is set runs out after a millisecond. */
    public ServerSocket serverSocketOfShortTimeouts() throws IOException {
        return own(new ServerSocket(0, 5, InetAddress.getByName(HOST)) {
            @Override
            public synchronized void setSoTimeout(int timeout) throws SocketException {
                timeoutSet |= timeout > 0;
                super.setSoTimeout(Math.min(timeout, 1));
            }
        });
    }

    /** An executor with as many threads as it is given tasks, to be ended with the test. */
    public Crew crew() {
        return own(new Crew(this));
    }

    /** Starts a call of the student's code in a thread of its own. */
    public <T> Call<T> starts(Callable<T> code) {
        return new Call<>(code, this);
    }

    /** Lets the call run into a timeout that it has set by itself, on a socket of short timeouts. */
    public void runsIntoOwnTimeout(Call<?> call) {
        if (timeoutSet) {
            Await.holdsWithin(SOON, call::hasEnded);
        }
    }

    /** Closes a socket on which a call of the student's code waits; a finding where that call does not let it. */
    public void closesUnderCall(Closeable socket) throws InterruptedException {
        Call<Void> closing = starts(() -> {
            socket.close();
            return null;
        });
        Finding.unless(closing.endsByItself(), say("the socket can be closed while the call waits"),
                say("closing waits for the call to end: it keeps the socket locked"));
    }

    /** Has this closed at the end of the test. */
    public <C extends Closeable> C own(C resource) {
        if (resource != null) {
            owned.push(resource);
        }
        return resource;
    }

    /** The threads that were started for this test. */
    public List<Thread> threads() {
        return List.copyOf(threads);
    }

    /**
     * Closes all that was opened, the last first: where a peer is gone, a call that waits for it ends and gives back
     * its locks. What can't be closed even then is left.
     */
    @Override
    public void close() {
        Thread closing = new Thread(this::closeAll, "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(Patience.CALL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeAll() {
        for (Closeable resource : owned) {
            try {
                resource.close();
            } catch (IOException e) {
                // What a test left in a bad state must not hide what the test found; the rest is still closed.
                continue;
            }
        }
    }

    Thread inBackground(String name, Runnable work) {
        Thread thread = thread(name, work);
        thread.start();
        return thread;
    }

    /** A thread of this test that is still to be started. */
    Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    private ServerSocket open(int backlog) throws IOException {
        return own(new ServerSocket(0, backlog, InetAddress.getByName(HOST)));
    }
}
