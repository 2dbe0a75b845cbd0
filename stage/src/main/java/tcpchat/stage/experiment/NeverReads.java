package tcpchat.stage.experiment;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** (f) The server never reads, and the client goes on sending: what happens to send? */
final class NeverReads implements Experiment {

    private static final int SEND_STEP = 3;
    /** Small buffers, so that a few sends are enough. */
    private static final int BUFFER = 64 * 1024;
    private static final int MESSAGE = 64 * 1024;
    private static final Duration STEADY = Duration.ofMillis(250);

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
        ServerSocket serverSocket = bench.own(bench.server().create().create());
        // Only what is set before the handshake limits the window.
        serverSocket.setReceiveBufferSize(BUFFER);
        InetSocketAddress address = bench.server().bind().bindAddress(serverSocket, Bench.HOST, 0);
        bench.server().listen().listen(serverSocket, address, 5);
        Socket client = bench.own(bench.client().create().create());
        client.setSendBufferSize(BUFFER);
        int port = bench.connect(client, serverSocket.getLocalPort()).getLocalPort();
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
    private static Predicate<Ends> steady(Bench bench, int port) {
        return new Predicate<>() {
            private Ends before = new Ends(List.of());
            private long since = System.nanoTime();

            @Override
            public boolean test(Ends now) {
                boolean full = !now.waitForReceive(Role.SERVER, port, 0)
                        && !now.sendQueue(Role.CLIENT, port).equals("0");
                if (!full || !now.equals(before) || !bench.recorder().isRunning(Side.CLIENT, SEND_STEP)) {
                    before = now;
                    since = System.nanoTime();
                }
                return System.nanoTime() - since > STEADY.toNanos();
            }
        };
    }
}
