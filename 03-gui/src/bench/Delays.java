package tcpchat.gui;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the event thread keeps a user waiting at worst, in nanoseconds, from {@link #start} to {@link #stop}. A thread
 * of its own, that nothing but the machine can hold up, is measured at the same time: what it has to wait for, a pause of
 * the garbage collector or a busy processor, no program could spare the user.
 */
final class Delays {

    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final AtomicLong ofEventThread = new AtomicLong();
    private final AtomicLong ofMachine = new AtomicLong();
    private final List<Thread> probes = List.of(new Thread(this::probeEventThread), new Thread(this::probeMachine));

    void start() {
        probes.forEach(probe -> probe.setDaemon(true));
        probes.forEach(Thread::start);
    }

    void stop() {
        probes.forEach(Thread::interrupt);
    }

    /** Forgets what was measured until now. */
    void renew() {
        ofEventThread.set(0);
        ofMachine.set(0);
    }

    long ofEventThread() {
        return ofEventThread.get();
    }

    long ofMachine() {
        return ofMachine.get();
    }

    /** Asks the event thread for an answer, again and again. */
    private void probeEventThread() {
        while (!Thread.currentThread().isInterrupted()) {
            long asked = System.nanoTime();
            EventQueue.invokeLater(() -> ofEventThread.accumulateAndGet(System.nanoTime() - asked, Math::max));
            LockSupport.parkNanos(REST_NANOS);
        }
    }

    /** Asks the system for a rest of a millisecond, again and again. */
    private void probeMachine() {
        while (!Thread.currentThread().isInterrupted()) {
            long asked = System.nanoTime();
            LockSupport.parkNanos(REST_NANOS);
            ofMachine.accumulateAndGet(System.nanoTime() - asked - REST_NANOS, Math::max);
        }
    }
}
