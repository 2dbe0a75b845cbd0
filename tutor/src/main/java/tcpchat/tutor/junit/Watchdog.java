package tcpchat.tutor.junit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tcpchat.tutor.partner.BlockedCall;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;

/**
 * Ends a test that does not end. An interrupt does not wake a thread out of a socket call, closing its socket does; a
 * thread that loops without ever waiting can't be ended at all, so it is left behind and the run goes on.
 */
final class Watchdog {

    private static final Duration TIME_TO_DIE = Duration.ofMillis(500);
    private static final boolean DEBUGGED = isDebugged();

    private final Duration limit;

    Watchdog(Duration limit) {
        this.limit = limit;
    }

    /** What the watchdog watches. */
    interface Test {
        void run() throws Throwable;
    }

    /** Runs the test and throws what it throws, or a finding that says where the student's code was when time ran out. */
    void run(Test test, String name, Loopback loopback, Hangs hangs) throws Throwable {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(() -> {
            try {
                test.run();
            } catch (Throwable t) {
                thrown[0] = t;
            }
        }, "test " + name);
        thread.setDaemon(true);
        thread.start();
        Duration time = hangs.limit(limit);
        thread.join(DEBUGGED ? 0 : time.toMillis());
        if (thread.isAlive()) {
            List<Thread> threads = Stream.concat(Stream.of(thread), loopback.threads().stream()).toList();
            Finding finding = finding(threads, time);
            hangs.add(name, finding);
            loopback.close();
            endOrGiveUp(threads, name, hangs);
            throw finding;
        }
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    private static Finding finding(List<Thread> threads, Duration time) {
        String expected = "the test ends within " + time.toSeconds() + " s";
        return threads.stream()
                .map(BlockedCall::in)
                .flatMap(Optional::stream)
                .findFirst()
                .map(blocked -> new Finding(expected, "your code was still " + blocked, blocked.cause()))
                .orElseGet(() -> new Finding(expected, "it was still waiting for something that your code should do"));
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
