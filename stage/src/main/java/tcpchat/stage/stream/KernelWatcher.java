package tcpchat.stage.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.StageEvent.Rows;

/**
 * Looks at the kernel's table, and publishes the rows of the conversation whenever they have changed. It looks after
 * each call, and in a thread of its own while something can change; else it sleeps.
 *
 * <p>Safe for any thread but the event thread, since a look may take a moment.
 */
final class KernelWatcher implements AutoCloseable {

    /** Where nothing has happened for so long, a look now and then is enough. */
    private static final Duration QUIET_AFTER = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(1);
    /** Between two looks while somebody waits for a certain row. */
    private static final Duration HURRY = Duration.ofMillis(15);

    private static final long MOST_SHOWN = 12;

    private final boolean isAvailable;
    private final KernelTable table;
    private final EventStream stream;
    private final Wire wire;
    private final Tap tap;
    private final Lock lock = new ReentrantLock();
    private final Condition busy = lock.newCondition();
    private final ConversationRows conversation;
    private List<Row> last = List.of();
    private int calls;
    private long lastLook = System.nanoTime();
    /** How many nanoseconds the last look took; on a busy machine that may be long. */
    private long cost;
    private long lastNews = System.nanoTime();
    private boolean told;
    private boolean closed;

    KernelWatcher(Optional<KernelTable> table, EventStream stream, Wire wire, Tap tap) {
        this.isAvailable = table.isPresent();
        this.table = table.orElseGet(UntoldTable::new);
        this.stream = stream;
        this.wire = wire;
        this.tap = tap;
        this.conversation = new ConversationRows(this.table);
    }

    /**
     * Begins to look by itself.
     *
     * @param everyLook run at each of these looks: what else can be seen from outside
     */
    void start(Runnable everyLook) {
        Thread thread = new Thread(() -> look(everyLook), "kernel watcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether this system tells its rows. */
    boolean isAvailable() {
        return isAvailable;
    }

    /** Forgets the conversation so far, with what was told of its rows: no look comes between. */
    void reset() {
        tap.reset();
        lock.lock();
        try {
            wire.reset();
            conversation.reset();
            last = List.of();
            told = false;
        } finally {
            lock.unlock();
        }
    }

    /** Counts that server's port to the conversation; connections that stand there already do not belong to it. */
    void watch(int serverPort) {
        watch(serverPort, row -> row.state() != TcpState.LISTEN);
    }

    /** The same before a server of ours has listened there: whoever listens already is somebody else. */
    void watchBeforeListen(int serverPort) {
        watch(serverPort, row -> true);
    }

    private void watch(int serverPort, Predicate<TcpRow> isStranger) {
        tap.watch(serverPort);
        lock.lock();
        try {
            conversation.add(serverPort, isStranger);
        } finally {
            lock.unlock();
        }
    }

    /** A call of ours has begun: until it ends, rows can change at any time. */
    void callBegins() {
        countCall(1);
    }

    /** A call of ours has ended. */
    void callEnds() {
        countCall(-1);
    }

    /** Looks now, publishes what has changed, and returns the rows of the conversation. */
    List<Row> poll() {
        lock.lock();
        try {
            long begin = System.nanoTime();
            wire.lookBegins();
            List<Row> rows = read();
            lastLook = System.nanoTime();
            cost = lastLook - begin;
            wire.rowsAre(rows);
            boolean isNew = !told && !(isAvailable && conversation.haveNoPort());
            if (!rows.equals(last) || isNew) {
                last = rows;
                told = true;
                lastNews = System.nanoTime();
                List<Row> shown = rows.stream().limit(MOST_SHOWN).toList();
                stream.publish(micros -> new Rows(micros, isAvailable, shown));
            }
            busy.signalAll();
            return rows;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Looks again and again until the rows are as wanted.
     *
     * @throws TimeoutException where that did not come in time
     */
    List<Row> await(Predicate<List<Row>> wanted, Duration patience) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        lock.lockInterruptibly();
        try {
            List<Row> rows = poll();
            while (!wanted.test(rows)) {
                if (System.nanoTime() > end) {
                    throw new TimeoutException("the last rows were " + rows);
                }
                long pause = Math.max(HURRY.toNanos(), 2 * cost);
                busy.awaitNanos(pause);
                // Whoever else has looked meanwhile has looked for this one as well.
                rows = rows(pause);
            }
            return rows;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            busy.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A row that changes while the table is read may be missing, so what is gone is looked for a second time. */
    private List<Row> read() {
        List<Row> rows = conversation.read();
        return last.stream().allMatch(row -> rows.stream().anyMatch(row::hasEndsOf)) ? rows : conversation.read();
    }

    private void countCall(int more) {
        lock.lock();
        try {
            calls += more;
            lastNews = System.nanoTime();
            busy.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void look(Runnable everyLook) {
        try {
            while (rest()) {
                everyLook.run();
                rows(pause() / 2);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The rows as they were at most so many nanoseconds ago: a look takes the kernel milliseconds. */
    private List<Row> rows(long age) {
        lock.lock();
        try {
            return System.nanoTime() - lastLook < age ? last : poll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is time for the next look; {@code false} at the end. */
    private boolean rest() throws InterruptedException {
        lock.lock();
        try {
            long begin = System.nanoTime();
            while (!closed) {
                long left = begin + pause() - System.nanoTime();
                if (calls == 0 && last.isEmpty()) {
                    busy.await();
                } else if (left > 0) {
                    busy.awaitNanos(left);
                } else {
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The nanoseconds between two looks. A call of ours brings the pace back at once; only what comes from elsewhere
     * may be seen a little later.
     */
    private long pause() {
        boolean isQuiet = System.nanoTime() - lastNews > QUIET_AFTER.toNanos();
        return Math.max((isQuiet ? QUIET : table.period()).toNanos(), 5 * cost);
    }
}
