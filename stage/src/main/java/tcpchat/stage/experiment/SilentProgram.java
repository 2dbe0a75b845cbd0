package tcpchat.stage.experiment;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Moment;

/**
 * Has four clients connected to a server that vanishes: {@code SilentProgram START NETWORK}, in a network of its own,
 * with the time at which the stage's events begin, and the name of the network that the stage is in. Its standard output
 * holds its events as serialized objects, the answer last; it ends when its standard input ends, which is when whoever
 * has started it does, in whatever way.
 */
public final class SilentProgram {

    private static final String BEAT = "beat";
    private static final int HEARTBEAT_MILLIS = 2000;
    private static final int PROBES = 3;

    private final Bench bench;
    private long silentSince;

    private SilentProgram(Bench bench) {
        this.bench = bench;
    }

    /** Runs until the standard input ends. */
    public static void main(String[] arguments) throws Exception {
        new Thread(SilentProgram::awaitEnd, "end").start();
        try {
            SilentNetwork.open(arguments[1]);
            ObjectOutputStream out = new ObjectOutputStream(System.out);
            EventStream stream = new EventStream(Long.parseLong(arguments[0]));
            stream.subscribe(event -> tell(event, out));
            Recorder recorder = new Recorder(stream, KernelTable.ofThisSystem());
            List<Object> answer = new SilentProgram(new Bench(recorder, () -> {})).run();
            recorder.cue('k', Moment.REVEAL, answer.toArray());
        } catch (Exception failure) {
            System.err.println(failure.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    /** Until then its connections stay as they are. */
    private static void awaitEnd() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // Then there is nobody to tell anything to.
        }
        Runtime.getRuntime().halt(0);
    }

    /** How long each client takes to notice, in milliseconds, and the state of the one that does not. */
    private List<Object> run() throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        Socket waits = connect(serverSocket);
        Socket asks = connect(serverSocket);
        asks.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        asks.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, 1);
        asks.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 1);
        asks.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, PROBES);
        fact("silent.asks", asks.getLocalPort(), PROBES);
        Socket expects = bench.connect(serverSocket);
        bench.server().send().send(bench.accept(serverSocket), BEAT);
        receive(expects);
        expects.setSoTimeout(HEARTBEAT_MILLIS);
        fact("silent.expects", expects.getLocalPort(), HEARTBEAT_MILLIS);
        Socket sends = connect(serverSocket);
        silentSince = System.nanoTime();
        SilentNetwork.silence();
        bench.recorder().fact(Side.SERVER, "silent", Evidence.OBSERVED);
        bench.client().send().send(sends, "Are you there?");
        bench.inBackground(() -> receive(waits));
        FutureTask<Long> noticedByAsking = bench.inBackground(() -> noticed(asks));
        FutureTask<Long> noticedByExpecting = bench.inBackground(() -> noticed(expects));
        long noticedBySending = noticed(sends);
        TcpState state = bench.await(rows -> rows.clientIs(TcpState.ESTABLISHED, waits.getLocalPort()))
                .find(Role.CLIENT, waits.getLocalPort()).orElseThrow().state();
        return List.of(noticedByExpecting.get(), noticedByAsking.get(), noticedBySending, state);
    }

    private Socket connect(ServerSocket serverSocket) throws IOException {
        Socket client = bench.connect(serverSocket);
        bench.accept(serverSocket);
        return client;
    }

    private String receive(Socket client) throws IOException {
        return bench.client().receivers().get().receive(client);
    }

    /** How many milliseconds after the beginning of the silence this client's receive fails. */
    private long noticed(Socket client) {
        try {
            throw new IllegalStateException("received in a silent network: " + receive(client));
        } catch (IOException notice) {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - silentSince);
        }
    }

    private void fact(String key, Object... arguments) {
        bench.recorder().fact(Side.CLIENT, key, Evidence.OBSERVED, arguments);
    }

    private static void tell(StageEvent event, ObjectOutputStream out) {
        try {
            out.writeObject(event);
            // Else the stream would keep every event, in case it came again.
            out.reset();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
