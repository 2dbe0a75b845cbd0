package tcpchat.stage.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import tcpchat.gui.ClientSteps;
import tcpchat.gui.ServerSteps;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.RecordedClient;
import tcpchat.stage.stream.RecordedServer;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.StageEvent.Moment;

/**
 * What an experiment works with: recorded steps, on loopback and free ports, and a look at the kernel. Everything is
 * closed at the end. Belongs to the thread that runs the experiment; {@link #close} is for any.
 */
public final class Bench implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    /** A buffer that a few sends fill. */
    static final int SMALL_BUFFER = 64 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** On a busy machine another Java may take its time to start. */
    private static final Duration PROGRAM_PATIENCE = Duration.ofSeconds(40);

    private final Recorder recorder;
    private final Audience audience;
    private final ClientSteps client;
    private final ServerSteps server;
    private final List<Closeable> owned = new ArrayList<>();
    private final List<FutureTask<?>> tasks = new CopyOnWriteArrayList<>();

    /** A bench whose steps that recorder records. */
    public Bench(Recorder recorder, Audience audience) {
        this.recorder = recorder;
        this.audience = audience;
        this.client = RecordedClient.around(ClientSteps.own(), recorder);
        this.server = RecordedServer.around(ServerSteps.own(), recorder);
    }

    Recorder recorder() {
        return recorder;
    }

    ClientSteps client() {
        return client;
    }

    ServerSteps server() {
        return server;
    }

    /** Steps 1 to 3 of a server, at a free port. */
    ServerSocket listen(int backlog) throws IOException {
        return listen(own(server.create().create()), backlog);
    }

    /** The same with a receive buffer of that size: only what is set before the handshake limits the window. */
    ServerSocket listen(int backlog, int receiveBuffer) throws IOException {
        ServerSocket serverSocket = own(server.create().create());
        serverSocket.setReceiveBufferSize(receiveBuffer);
        return listen(serverSocket, backlog);
    }

    private ServerSocket listen(ServerSocket serverSocket, int backlog) throws IOException {
        InetSocketAddress address = server.bind().bindAddress(serverSocket, HOST, 0);
        server.listen().listen(serverSocket, address, backlog);
        return serverSocket;
    }

    /** Steps 1 and 2 of a client. */
    Socket connect(ServerSocket to) throws IOException {
        return connect(to.getLocalPort());
    }

    /** Steps 1 and 2 of a client, to a server that may be in another process. */
    Socket connect(int port) throws IOException {
        return connect(own(client.create().create()), port);
    }

    /** Steps 1 and 2 of a client with a send buffer of that size. */
    Socket connect(ServerSocket to, int sendBuffer) throws IOException {
        Socket socket = own(client.create().create());
        socket.setSendBufferSize(sendBuffer);
        return connect(socket, to.getLocalPort());
    }

    /** Step 2 of a client. */
    Socket connect(Socket socket, int port) throws IOException {
        client.connect().connect(socket, HOST, port, PATIENCE);
        return socket;
    }

    /** Step 4 of a server. */
    Socket accept(ServerSocket from) throws IOException {
        return own(server.accept().accept(from));
    }

    /** Does this in a thread of its own: it may wait. */
    <T> FutureTask<T> inBackground(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        tasks.add(task);
        Thread thread = new Thread(task, "experiment");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Gives the class a moment to look at what that experiment has brought about; goes on when the lecturer does. */
    void pause(Experiment experiment) throws InterruptedException {
        recorder.cue(experiment.letter(), Moment.PAUSE);
        audience.waitForLecturer();
    }

    /**
     * Waits until the kernel's rows are as wanted; where this system does not tell them, it does not wait.
     *
     * @return the rows
     * @throws TimeoutException where that did not come in time
     */
    Ends await(Predicate<Ends> wanted) throws InterruptedException, TimeoutException {
        if (!recorder.seesKernel()) {
            return new Ends(List.of());
        }
        return new Ends(recorder.await(rows -> wanted.test(new Ends(rows)), PATIENCE));
    }

    /**
     * Waits until something is so that no row shows, as it becomes so in another program. It is asked for again
     * whenever something has {@link #changed} there.
     *
     * @throws TimeoutException where that did not come in time
     */
    synchronized void until(BooleanSupplier condition) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + PROGRAM_PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new TimeoutException(Phrases.say("window.silent", PROGRAM_PATIENCE.toSeconds()));
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Something has changed in another program. */
    synchronized void changed() {
        notifyAll();
    }

    /** How we know what the kernel's rows would show: from them, or from the textbook where there are none. */
    Evidence evidence() {
        return recorder.seesKernel() ? Evidence.MEASURED : Evidence.INFERRED;
    }

    /** Has this closed at the end. */
    <C extends Closeable> C own(C resource) {
        synchronized (owned) {
            owned.add(resource);
        }
        return resource;
    }

    @Override
    public void close() {
        List<Closeable> resources;
        synchronized (owned) {
            resources = List.copyOf(owned);
            owned.clear();
        }
        for (Closeable resource : resources) {
            recorder.closing(resource);
            try {
                resource.close();
            } catch (IOException e) {
                // Nothing is left to be done with this one; the others are still closed.
                continue;
            }
        }
        tasks.forEach(Bench::awaitEnd);
        recorder.rows();
    }

    /** What a task still has to say belongs to this experiment, and not to the next. */
    private static void awaitEnd(FutureTask<?> task) {
        try {
            task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException broken) {
            // Its socket was closed under it, on purpose.
            return;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
