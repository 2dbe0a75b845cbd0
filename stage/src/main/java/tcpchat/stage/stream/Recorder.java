package tcpchat.stage.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Steps;

/**
 * Turns calls of steps into events: it runs each call in the thread of its caller, looks at the kernel's rows right
 * behind it, and watches from outside where a call waits. Safe for any thread but the event thread.
 */
public final class Recorder implements AutoCloseable {

    private static final int MOST_TEXT = 120;

    private final EventStream stream;
    private final Tap tap;
    private final Wire.Counters counters;
    private final Wire wire;
    private final KernelWatcher kernel;
    private final Calls calls;
    private final RunningCalls running;

    /** A call of a step. */
    @FunctionalInterface
    interface Code<T> {
        T run() throws IOException;
    }

    /** What a returned value means to the ladder. */
    @FunctionalInterface
    interface Meaning<T> {
        Outcome of(T value);
    }

    /** What to show of a value that was returned. */
    record Outcome(String result, Flow flow, String text) {

        static Outcome of(Object result) {
            return new Outcome(String.valueOf(result), Flow.NONE, "");
        }
    }

    /** A recorder that publishes to the stream what it sees, and what that table says where there is one. */
    public Recorder(EventStream stream, Optional<KernelTable> table) {
        this(stream, table, Tap.NONE);
    }

    /** The same with a tap, whose segments stand in the place of the arrows. */
    public Recorder(EventStream stream, Optional<KernelTable> table, Tap tap) {
        this.stream = stream;
        this.tap = tap;
        this.counters = table.map(each -> (Wire.Counters) each::countsOf).orElse((local, remote) -> Optional.empty());
        this.wire = new Wire(stream, table.isPresent(), counters, tap);
        this.kernel = new KernelWatcher(table, stream, wire, tap);
        this.calls = new Calls(stream, kernel, tap);
        this.running = new RunningCalls(calls);
        kernel.start(running::look);
    }

    /** Begins a new conversation. */
    public void open() {
        kernel.reset();
        stream.publish(micros -> new Opened(micros, stream.startMicros() + micros));
    }

    /** Publishes a fact that no step and no row shows. */
    public void fact(Side side, String key, Evidence evidence, Object... arguments) {
        fact(0, side, key, evidence, arguments);
    }

    /** Publishes such a fact about the connection of the client at that port. */
    public void fact(int clientPort, Side side, String key, Evidence evidence, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        stream.publish(micros -> new Fact(micros, side, key, texts, evidence, clientPort));
    }

    /** Has the connection of the client at that port called by a name from here on. */
    public void name(int clientPort, String name) {
        stream.publish(micros -> new Named(micros, clientPort, name));
    }

    /** Publishes what the kernel has counted so far at that side's end of a connection, where it tells. */
    void count(Side side, Socket connection) {
        int port = side == Side.CLIENT ? connection.getLocalPort() : connection.getPort();
        counters.of(connection.getLocalPort(), connection.getPort()).ifPresent(counts -> fact(port, side, "counted",
                Evidence.COUNTED, counts.segmentsOut(), counts.segmentsIn(),
                Math.max(0, counts.bytesAcked() - (side == Side.CLIENT ? 1 : 0)), counts.retransmits(),
                counts.rttMillis(), counts.cwnd()));
    }

    /** Publishes that an experiment has come to that moment. */
    public void cue(char experiment, Moment moment, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        stream.publish(micros -> new Cue(micros, experiment, moment, texts));
    }

    /** When the time of the events began, for another program that makes events with the same time. */
    public long startNanos() {
        return stream.startNanos();
    }

    /** Publishes an event as another recorder has made it. */
    public void relay(StageEvent event) {
        stream.replay(event);
    }

    /** Ears for another process, whose calls belong to this conversation. */
    public FollowedCalls follow() {
        return new FollowedCalls(calls, kernel);
    }

    /** Counts that server's port to the conversation. */
    public void watch(int serverPort) {
        kernel.watch(serverPort);
    }

    /** The same, before a server of ours has listened there. */
    void watchBeforeListen(int serverPort) {
        kernel.watchBeforeListen(serverPort);
    }

    /** The kernel's rows of this conversation as they are now; empty where this system does not tell. */
    public List<Row> rows() {
        tap.catchUp();
        return kernel.poll();
    }

    /**
     * Waits until the rows are as wanted.
     *
     * @throws TimeoutException where that did not come in time
     */
    public List<Row> await(Predicate<List<Row>> wanted, Duration patience)
            throws InterruptedException, TimeoutException {
        return kernel.await(wanted, patience);
    }

    /** Whether this system tells its rows. */
    public boolean seesKernel() {
        return kernel.isAvailable();
    }

    /** Whether a step of that side and number has not returned yet. */
    public boolean isRunning(Side side, int step) {
        return running.contain(side, step);
    }

    /** This socket, a listener or a connection, is about to be closed; what is no socket, or closed, does not matter. */
    public void closing(Closeable socket) {
        if (socket instanceof ServerSocket listener && !listener.isClosed()) {
            wire.listenerCloses(listener.getLocalPort());
        } else if (socket instanceof Socket connection && connection.isConnected() && !connection.isClosed()) {
            wire.closes(connection.getLocalPort(), connection.getPort(), isAbortive(connection));
        }
    }

    private static boolean isAbortive(Socket connection) {
        try {
            return connection.getSoLinger() == 0;
        } catch (SocketException closedMeanwhile) {
            return false;
        }
    }

    Wire wire() {
        return wire;
    }

    @Override
    public void close() {
        kernel.close();
        tap.close();
    }

    /** Runs the step and publishes its beginning and its end. What it throws reaches the caller. */
    <T> T call(Side side, int step, String call, Code<T> code, Meaning<T> meaning) throws IOException {
        int id = calls.begin(side, step, call);
        running.add(id, side, step);
        try {
            T value = code.run();
            running.remove(id);
            Outcome outcome = meaning.of(value);
            int bytes = outcome.text().getBytes(UTF_8).length;
            String text = beginning(outcome.text());
            calls.end(micros -> new Ended(micros, id, side, step, call, outcome.result(), false, 0, outcome.flow(),
                    bytes, text));
            return value;
        } catch (IOException | RuntimeException failure) {
            running.remove(id);
            int line = RunningCalls.lineOf(failure.getStackTrace(), side, step);
            calls.end(micros -> new Ended(micros, id, side, step, call, describe(side, step, failure), true, line,
                    Flow.NONE,
                    0, ""));
            throw failure;
        }
    }

    private static String beginning(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT / 2));
    }

    /** The name of the file of the step that throws it: the one that was called may have called another. */
    static String fileOf(Side side, int step, Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).findFirst()
                .flatMap(frame -> Steps.of(frame.getClassName(), frame.getMethodName()))
                .or(() -> side.step(step)).orElseThrow().file().getFileName().toString();
    }

    private static String describe(Side side, int step, Throwable failure) {
        if (Phrases.isNotWritten(failure)) {
            return Phrases.say("not.written", fileOf(side, step, failure));
        }
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }
}
