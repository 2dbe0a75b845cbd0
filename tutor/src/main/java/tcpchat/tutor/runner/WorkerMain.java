package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A worker: a JVM that runs suites for its parent, one after the other, and ends with it.
 *
 * <p>The way back to the parent is a connection of its own, whose port and password come on the standard input. The
 * standard streams belong to the students: they may print what they like, and close them. A worker that has no network can
 * have no such connection: there the standard streams are the way, as they were when it began, and what is printed goes
 * nowhere.
 */
public final class WorkerMain {

    /** The argument that makes the standard streams the way to the parent. */
    public static final String PIPE = "pipe";

    private final Channel channel;
    private final Suite suite;

    private WorkerMain(Channel channel, WorkerHost host) {
        this.channel = channel;
        this.suite = new Suite(channel, host);
    }

    /**
     * Runs until the parent is gone.
     *
     * @param args {@link #PIPE} where the standard streams are the way to the parent
     */
    public static void main(String[] args) throws IOException {
        run(args, WorkerHost.PLAIN);
    }

    /** As {@link #main}, for a worker of a special kind. */
    public static void run(String[] args, WorkerHost host) throws IOException {
        Channel channel = List.of(args).contains(PIPE) ? overStandardStreams() : calledBack();
        System.setIn(InputStream.nullInputStream());
        new WorkerMain(channel, host).work();
    }

    private static Channel calledBack() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, US_ASCII));
        int port = Integer.parseInt(in.readLine());
        Channel channel = new Channel(new Socket(InetAddress.getLoopbackAddress(), port));
        channel.send(in.readLine());
        return channel;
    }

    private static Channel overStandardStreams() {
        OutputStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        return new Channel(System.in, out, out);
    }

    private void work() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::tellExit));
        ExecutorService one = Executors.newSingleThreadExecutor();
        // This thread only listens, so that it notices the parent's end in the midst of a suite as well.
        try {
            for (Optional<Job> job = next(); job.isPresent(); job = next()) {
                Job todo = job.get();
                one.execute(() -> suite.run(todo));
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private Optional<Job> next() throws IOException {
        return channel.receive(Job.class);
    }

    private void tellExit() {
        try {
            channel.send(new Event.Exiting(StudentThreads.placeOfExit()));
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }
}
