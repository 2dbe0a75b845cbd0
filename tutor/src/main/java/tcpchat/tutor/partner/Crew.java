package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.io.Closeable;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** An executor that starts a thread for each task, all of which the test knows. */
public final class Crew extends AbstractExecutorService implements Closeable {

    private final Loopback loopback;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean shutdown;

    Crew(Loopback loopback) {
        this.loopback = loopback;
    }

    @Override
    public synchronized void execute(Runnable task) {
        if (shutdown) {
            throw new RejectedExecutionException("the executor takes nothing new");
        }
        // What a task throws is nobody's business here, and not to be printed.
        Thread thread = loopback.thread("task of your code", task);
        thread.setUncaughtExceptionHandler((ended, thrown) -> {});
        threads.add(thread);
        thread.start();
    }

    /** Whether that thread runs a task of this, or has run one. */
    public boolean has(Thread thread) {
        return threads.contains(thread);
    }

    /** How many tasks it was given. */
    public int tasks() {
        return threads.size();
    }

    /** Waits until each task has ended, or waits for something. */
    public void settles() {
        Await.holds(() -> threads.stream().allMatch(thread -> !thread.isAlive() || BlockedCall.isHeld(thread)));
    }

    /** Checks that all tasks come to their end. */
    public void expectEnded(Misconception cause) {
        Await.until(this::isIdle, () -> new Finding(say("every task on the executor ends"),
                say("{0} still run or wait", threads.stream().filter(Thread::isAlive).count()), cause));
    }

    private boolean isIdle() {
        return threads.stream().noneMatch(Thread::isAlive);
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        threads.forEach(Thread::interrupt);
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return shutdown && isIdle();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        for (Thread thread : threads) {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
        }
        return isTerminated();
    }

    @Override
    public void close() {
        shutdownNow();
    }
}
