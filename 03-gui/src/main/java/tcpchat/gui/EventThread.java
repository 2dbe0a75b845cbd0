package tcpchat.gui;

import java.awt.EventQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Hands tasks to the event thread without ever flooding it.
 *
 * <p>The tasks run in slices of a few milliseconds, and between two slices the keys, the mouse and the screen get their
 * turn. When too many tasks wait, whoever brings another has to wait too. For a receive loop that means: it reads no
 * further, the kernel's buffer fills up, the TCP window closes, and the sender at the far end waits. So nothing is
 * lost, and the memory does not fill up.
 */
public final class EventThread implements Executor {

    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int MOST_WAITING = 1_000;

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final AtomicBoolean scheduled = new AtomicBoolean();

    @Override
    public void execute(Runnable task) {
        if (EventQueue.isDispatchThread()) {
            // It must not wait for itself to make room.
            EventQueue.invokeLater(task);
            return;
        }
        room.acquireUninterruptibly();
        tasks.add(task);
        schedule();
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            EventQueue.invokeLater(this::runASlice);
        }
    }

    private void runASlice() {
        long end = System.nanoTime() + SLICE_NANOS;
        int taken = 0;
        try {
            for (Runnable task = tasks.poll(); task != null; task = System.nanoTime() < end ? tasks.poll() : null) {
                taken++;
                task.run();
            }
        } finally {
            // Once a slice: whoever waits for room is not to be woken for every single task.
            room.release(taken);
            scheduled.set(false);
            if (!tasks.isEmpty()) {
                schedule();
            }
        }
    }
}
