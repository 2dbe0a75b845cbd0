package tcpchat.tutor.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Workers that are warm before they are needed. A job takes one of them and gives it back; one that did not come through
 * a job as it was before is replaced by a fresh one, which starts behind the next in line. With two workers there is one
 * in use and a spare.
 */
public final class WorkerPool implements AutoCloseable {

    private final Starter starter;
    private final BlockingDeque<CompletableFuture<Worker>> idle = new LinkedBlockingDeque<>();
    private final Set<Worker> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** What makes a worker. */
    interface Starter {
        Worker start() throws IOException, InterruptedException;
    }

    /**
     * Begins to start the workers and does not wait for them.
     *
     * @param workers how many there are at any time
     * @param command what starts one
     * @param warmUp  what each of them runs before its first job, so that the first is as quick as the next
     */
    public WorkerPool(int workers, WorkerCommand command, List<Job> warmUp) {
        this(workers, () -> Worker.start(command.line(), command.isPiped(), warmUp));
    }

    WorkerPool(int workers, Starter starter) {
        this.starter = starter;
        for (int i = 0; i < workers; i++) {
            idle.add(CompletableFuture.supplyAsync(this::start));
        }
    }

    /**
     * Runs the job in the next worker that is free and says what came of it, at the latest after that time and a second.
     * Any number of threads may call this.
     *
     * @throws IllegalStateException where no worker can be started on this machine
     */
    public SuiteResult run(Job job, Duration limit) throws InterruptedException {
        CompletableFuture<Worker> next = takeReusable();
        try {
            busy.add(next.join());
            return next.join().run(job, limit);
        } finally {
            giveBack(next);
        }
    }

    /** Cuts every job short that runs now; it comes back as ended from outside. */
    public void cutShort() {
        busy.forEach(WorkerPool::end);
    }

    /** Ends the workers. */
    @Override
    public void close() {
        closed = true;
        cutShort();
        idle.forEach(worker -> worker.thenAccept(WorkerPool::end));
    }

    /** The next that can run a job. One may have been ended while it was idle; that is nothing to tell of. */
    private CompletableFuture<Worker> takeReusable() throws InterruptedException {
        while (true) {
            CompletableFuture<Worker> next = idle.take();
            try {
                if (next.join().isReusable()) {
                    return next;
                }
            } catch (CompletionException e) {
                giveBack(next);
                throw new IllegalStateException(e.getCause());
            }
            giveBack(next);
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
        }
    }

    private void giveBack(CompletableFuture<Worker> used) {
        used.thenAccept(busy::remove);
        boolean reusable = !used.isCompletedExceptionally() && used.join().isReusable();
        if (closed || !reusable) {
            used.thenAccept(WorkerPool::end);
        }
        if (closed || reusable) {
            // Of a closed pool as well: whoever waits for a worker gets this one, and sees that there are no more.
            idle.addFirst(used);
        } else {
            idle.addLast(CompletableFuture.supplyAsync(this::start));
        }
    }

    /** A warm worker. One that does not come up, because somebody has ended it meanwhile, is tried a second time. */
    private Worker start() {
        try {
            return startOnce();
        } catch (IOException first) {
            try {
                return startOnce();
            } catch (IOException second) {
                throw new UncheckedIOException(second);
            }
        }
    }

    private Worker startOnce() throws IOException {
        try {
            Worker worker = starter.start();
            if (closed) {
                end(worker);
            }
            return worker;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private static void end(Worker worker) {
        try {
            worker.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
