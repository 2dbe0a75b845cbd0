package tcpchat.stage.experiment;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** (f) The server never reads, and the client goes on sending: what happens to send? */
final class NeverReads implements Experiment {

    private static final int SEND_STEP = 3;
    private static final int MESSAGE = 64 * 1024;

    @Override
    public char letter() {
        return 'f';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5, Bench.SMALL_BUFFER);
        Socket client = bench.connect(serverSocket, Bench.SMALL_BUFFER);
        int port = client.getLocalPort();
        bench.accept(serverSocket);
        AtomicInteger sent = new AtomicInteger();
        bench.inBackground(() -> {
            while (true) {
                bench.client().send().send(client, "x".repeat(MESSAGE));
                sent.incrementAndGet();
            }
        });
        Ends full = bench.await(steady(bench, port));
        bench.recorder().fact(Side.CLIENT, "blocked", Evidence.OBSERVED, sent.get() + 1);
        return List.of(sent.get(), full.sendQueue(Role.CLIENT, port), full.receiveQueue(Role.SERVER, port));
    }

    /** Whether both queues hold something, and a send has been waiting for a while without a change of either. */
    private static Steady steady(Bench bench, int port) {
        return new Steady(now -> !now.waitForReceive(Role.SERVER, port, 0)
                && !now.sendQueue(Role.CLIENT, port).equals("0") && bench.recorder().isRunning(Side.CLIENT, SEND_STEP));
    }
}
