package tcpchat.lecture.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tcpchat.lecture.kernel.KernelTable;
import tcpchat.lecture.stream.StageEvent.At;
import tcpchat.lecture.stream.StageEvent.Began;
import tcpchat.lecture.stream.StageEvent.Cue;
import tcpchat.lecture.stream.StageEvent.Ended;
import tcpchat.lecture.stream.StageEvent.Fact;
import tcpchat.lecture.stream.StageEvent.Flow;
import tcpchat.lecture.stream.StageEvent.Moment;
import tcpchat.lecture.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Steps;

/**
 * Turns calls of steps into events: it runs each call in the thread of its caller, looks at the kernel's rows right
 * behind it, and watches from outside where a call waits. Safe for any thread but the event thread.
 */
public final class Recorder implements AutoCloseable {

    private static final int MOST_TEXT = 120;

    private final EventStream stream;
    private final Wire wire;
    private final KernelWatcher kernel;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, Running> running = new ConcurrentHashMap<>();

    /** A call that has not returned yet, and the line at which it was seen last. */
    private record Running(Thread thread, Side side, int step, AtomicInteger line) {}

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
        this.stream = stream;
        this.wire = new Wire(stream);
        this.kernel = new KernelWatcher(table, stream, wire, this::lookAtRunning);
    }

    /** Begins a new conversation. */
    public void open() {
        forget();
        stream.publish(Opened::new);
    }

    /** Leaves the conversation so far to itself: what becomes of its rows is told no longer. */
    public void forget() {
        wire.reset();
        kernel.reset();
    }

    /** Publishes a fact that no step and no row shows. */
    public void fact(Side side, String key, Evidence evidence, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        stream.publish(micros -> new Fact(micros, side, key, texts, evidence));
    }

    /** Publishes that an experiment has come to that moment. */
    public void cue(char experiment, Moment moment, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        stream.publish(micros -> new Cue(micros, experiment, moment, texts));
    }

    /** Ears for another process, whose calls belong to this conversation. */
    public FollowedCalls follow() {
        return new FollowedCalls(stream, kernel, ids::incrementAndGet);
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
        return running.values().stream().anyMatch(call -> call.side() == side && call.step() == step);
    }

    Wire wire() {
        return wire;
    }

    @Override
    public void close() {
        kernel.close();
    }

    /** Runs the step and publishes its beginning and its end. What it throws reaches the caller. */
    <T> T call(Side side, int step, String call, Code<T> code, Meaning<T> meaning) throws IOException {
        int id = ids.incrementAndGet();
        stream.publish(micros -> new Began(micros, id, side, step, call));
        running.put(id, new Running(Thread.currentThread(), side, step, new AtomicInteger()));
        kernel.callBegins();
        try {
            T value = code.run();
            end(id);
            Outcome outcome = meaning.of(value);
            kernel.poll();
            publish(id, side, step, call, outcome);
            return value;
        } catch (IOException | RuntimeException failure) {
            end(id);
            kernel.poll();
            int line = lineOf(failure.getStackTrace(), side, step);
            stream.publish(micros -> new Ended(micros, id, side, step, call, describe(failure), true, line, Flow.NONE,
                    0, ""));
            throw failure;
        }
    }

    private void end(int id) {
        running.remove(id);
        kernel.callEnds();
    }

    private void publish(int id, Side side, int step, String call, Outcome outcome) {
        int bytes = outcome.text().getBytes(UTF_8).length;
        String text = outcome.text().length() <= MOST_TEXT ? outcome.text()
                : outcome.text().substring(0, outcome.text().offsetByCodePoints(0, MOST_TEXT / 2));
        stream.publish(micros -> new Ended(micros, id, side, step, call, outcome.result(), false, 0, outcome.flow(),
                bytes, text));
    }

    private void lookAtRunning() {
        running.forEach((id, call) -> {
            int line = lineOf(call.thread().getStackTrace(), call.side(), call.step());
            if (line > 0 && call.line().getAndSet(line) != line) {
                stream.publish(micros -> new At(micros, id, call.side(), call.step(), line));
            }
        });
    }

    /** The line at which a stack passes through that step's own class; 0 where it does not. */
    private static int lineOf(StackTraceElement[] stack, Side side, int number) {
        return Steps.all().stream()
                .filter(step -> step.track().toString().equals(side.key()) && step.number() == number)
                .flatMap(step -> Arrays.stream(stack).filter(frame -> frame.getClassName().equals(step.className())))
                .mapToInt(StackTraceElement::getLineNumber).findFirst().orElse(0);
    }

    private static String describe(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }

    /** The port of the client's end of a connection, by which both of its ends are found. */
    static int clientPort(Side side, Socket socket) {
        return side == Side.CLIENT ? socket.getLocalPort() : socket.getPort();
    }

    /** The closing of a connection, on a system that can't say what became of it. */
    void closed(Side side, int clientPort) {
        if (!seesKernel() && clientPort > 0) {
            wire.closedUnseen(side, clientPort);
        }
    }

    /** A listener or a connection as a person reads it. */
    static String name(Object socket) {
        if (socket instanceof ServerSocket server) {
            return server.isBound() ? ":" + server.getLocalPort() : "ServerSocket";
        }
        return socket instanceof Socket connection && connection.isConnected()
                ? ":" + connection.getLocalPort() + " ↔ :" + connection.getPort() : "Socket";
    }
}
