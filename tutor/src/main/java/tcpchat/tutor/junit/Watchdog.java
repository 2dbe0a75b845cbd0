package tcpchat.tutor.junit;

import static tcpchat.tutor.words.Sentence.say;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tcpchat.tutor.partner.BlockedCall;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.words.Sentence;

/**
 * Ends a test that does not end. An interrupt does not wake a thread out of a socket call, closing its socket does; a
 * thread that loops without ever waiting can't be ended at all, so it is left behind and the run goes on.
 *
 * <p>The tests of a class share one thread until one of them hangs: to start and end a thread may cost more than a test.
 */
final class Watchdog implements AutoCloseable {

    private static final Duration TIME_TO_DIE = Duration.ofMillis(500);
    private static final boolean DEBUGGED = isDebugged();

    static volatile TestHost host = TestHost.THIS_JVM;

    private final Duration limit;
    private Thread thread;
    private ExecutorService tests = inOneThread();

    Watchdog(Duration limit) {
        this.limit = limit;
    }

    /** What the watchdog watches. */
    interface Test {
        void run() throws Throwable;
    }

    /** Runs the test and throws what it throws, or a finding that says where the student's code was when time ran out. */
    void run(Test test, String name, Loopback loopback, Hangs hangs) throws Throwable {
        host.prepare();
        CompletableFuture<Void> end = new CompletableFuture<>();
        tests.execute(() -> {
            Thread.currentThread().setName("test " + name);
            try {
                test.run();
                end.complete(null);
            } catch (Throwable t) {
                end.completeExceptionally(t);
            }
        });
        Duration time = hangs.limit(limit);
        try {
            await(end, DEBUGGED ? Long.MAX_VALUE : time.toMillis());
        } catch (ExecutionException e) {
            throw e.getCause();
        } catch (TimeoutException e) {
            List<Thread> threads = Stream.concat(Stream.of(thread), loopback.threads().stream()).toList();
            Finding finding = finding(threads, time);
            hangs.add(name, finding);
            loopback.close();
            tests.shutdown();
            endOrGiveUp(threads, name, hangs);
            tests = inOneThread();
            throw finding;
        }
    }

    private static void await(CompletableFuture<Void> end, long millis)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            end.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            end.get(host.overhead().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Ends the thread, unless a test holds on to it. */
    @Override
    public void close() {
        tests.shutdown();
    }

    private ExecutorService inOneThread() {
        return Executors.newSingleThreadExecutor(work -> {
            thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static Finding finding(List<Thread> threads, Duration time) {
        String seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
        Sentence expected = say("the test ends within {0} s", seconds);
        return threads.stream()
                .map(BlockedCall::in)
                .flatMap(Optional::stream)
                .findFirst()
                .map(blocked -> new Finding(expected, say("your code was still {0}", blocked), blocked.cause()))
                .orElseGet(() -> new Finding(expected,
                        say("it was still waiting for something that your code should do")));
    }

    private static void endOrGiveUp(List<Thread> threads, String name, Hangs hangs) throws InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_DIE.toNanos();
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            if (thread.isAlive()) {
                BlockedCall.in(thread).ifPresent(place -> hangs.addRunaway(name, place));
            }
        }
    }

    /** Somebody who steps through the code needs more than a few seconds. */
    private static boolean isDebugged() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().anyMatch(arg -> arg.contains("jdwp"));
    }
}
