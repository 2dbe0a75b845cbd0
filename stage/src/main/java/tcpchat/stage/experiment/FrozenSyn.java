package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.SYN_SENT;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.FutureTask;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.Row;

/** (d) The accept queue is full, and one more client connects. */
final class FrozenSyn implements Experiment {

    private static final int BACKLOG = 1;
    /** Linux lets one more wait than the backlog says. */
    private static final int QUEUE = BACKLOG + 1;

    @Override
    public char letter() {
        return 'd';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(BACKLOG);
        for (int client = 0; client < QUEUE; client++) {
            bench.connect(serverSocket);
        }
        Socket late = bench.own(bench.client().create().create());
        FutureTask<Socket> connecting = bench.inBackground(() -> bench.connect(late, serverSocket.getLocalPort()));
        // Other systems answer a SYN in their own way even then.
        Ends ends = bench.await(rows -> connecting.isDone() || hasSynSent(rows) && rows.waitForAccept(QUEUE));
        return List.of(ends.rows().stream().map(Row::state).filter(SYN_SENT::equals).map(TcpState::name).findFirst()
                .orElse("?"), ends.acceptQueue());
    }

    private static boolean hasSynSent(Ends ends) {
        return ends.rows().stream().anyMatch(row -> row.state() == SYN_SENT);
    }
}
