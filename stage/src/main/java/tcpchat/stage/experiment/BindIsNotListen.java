package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.LISTEN;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import tcpchat.server.Step3Listen;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.tutor.partner.RecordingSocketImpl;

/** (h) A socket is bound, but does not listen: can a client connect to it? */
final class BindIsNotListen implements Experiment {

    private static final int BACKLOG = 5;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Override
    public char letter() {
        return 'h';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        Socket bound = bench.own(new Socket());
        bound.bind(new InetSocketAddress(Bench.HOST, 0));
        bench.recorder().fact(Side.SERVER, "bound", Evidence.OBSERVED, bound.getLocalPort());
        String refusal = refusal(bench, bound.getLocalPort());
        bench.await(rows -> rows.rows().isEmpty());
        bench.recorder().fact(Side.SERVER, "no.row", bench.evidence(), bound.getLocalPort());
        RecordingSocketImpl recording = new RecordingSocketImpl();
        new Step3Listen().listen(recording.serverSocket(), new InetSocketAddress(Bench.HOST, 8888), BACKLOG);
        String calls = String.join(", ", recording.calls());
        bench.recorder().fact(Side.SERVER, "asked", Evidence.OBSERVED, calls);
        ServerSocket listening = bench.listen(BACKLOG);
        bench.await(rows -> rows.rows().stream().anyMatch(row -> row.state() == LISTEN));
        bench.connect(listening);
        return List.of(refusal, calls);
    }

    /** How the connect ended. */
    private static String refusal(Bench bench, int port) throws IOException {
        Socket client = bench.own(bench.client().create().create());
        try {
            bench.client().connect().connect(client, Bench.HOST, port, TIMEOUT);
            return "ok";
        } catch (IOException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
