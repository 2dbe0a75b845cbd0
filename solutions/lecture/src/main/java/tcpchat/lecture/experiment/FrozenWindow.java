package tcpchat.lecture.experiment;

import static tcpchat.lecture.kernel.TcpState.ESTABLISHED;

import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import tcpchat.lecture.stream.Evidence;
import tcpchat.lecture.stream.Side;

/**
 * (i) Accept on the event thread, and nobody connects. Two threads play the part of an event thread, each with a
 * heartbeat: the first waits in accept itself, as the original tutorial's window does; the second leaves the waiting to
 * a thread in the background, as ours does.
 */
final class FrozenWindow implements Experiment {

    private static final long LONG_ENOUGH_MILLIS = 500;

    @Override
    public char letter() {
        return 'i';
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        long stalled = original(bench);
        long longest = ours(bench);
        return List.of(stalled, longest);
    }

    /** How long the heart stood still until a client came. */
    private static long original(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        Heartbeat heart = bench.own(new Heartbeat());
        FutureTask<?> accept = new FutureTask<>(accepting(bench, serverSocket));
        heart.press(accept);
        bench.until(() -> heart.millisSinceBeat() > LONG_ENOUGH_MILLIS);
        bench.await(rows -> rows.waitForAccept(0));
        long stalled = heart.millisSinceBeat();
        bench.recorder().fact(Side.SERVER, "heart.stalled", Evidence.OBSERVED, stalled);
        int port = bench.connect(serverSocket).getLocalPort();
        accept.get();
        bench.await(rows -> rows.serverIs(ESTABLISHED, port));
        bench.until(() -> heart.millisSinceBeat() < LONG_ENOUGH_MILLIS);
        return stalled;
    }

    /** The longest pause of the heart during the same wait. */
    private static long ours(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        Heartbeat heart = bench.own(new Heartbeat());
        FutureTask<?> accept = new FutureTask<>(accepting(bench, serverSocket));
        heart.press(() -> bench.inBackground(() -> {
            accept.run();
            return null;
        }));
        long end = System.nanoTime() + LONG_ENOUGH_MILLIS * 1_000_000;
        bench.until(() -> System.nanoTime() > end);
        long longest = heart.longestPauseMillis();
        bench.recorder().fact(Side.SERVER, "heart.beats", Evidence.OBSERVED, longest);
        bench.connect(serverSocket);
        accept.get();
        return longest;
    }

    private static Callable<?> accepting(Bench bench, ServerSocket serverSocket) {
        return () -> bench.accept(serverSocket);
    }
}
