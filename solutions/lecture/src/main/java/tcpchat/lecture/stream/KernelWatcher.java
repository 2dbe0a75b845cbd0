package tcpchat.lecture.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import tcpchat.lecture.kernel.KernelTable;
import tcpchat.lecture.kernel.TcpRow;
import tcpchat.lecture.kernel.TcpState;
import tcpchat.lecture.stream.StageEvent.Rows;

/**
 * Looks at the kernel's table, and publishes the rows of the conversation whenever they have changed. It looks after
 * each call by itself, and in a thread of its own while something can change; else it sleeps.
 *
 * <p>A row belongs to the conversation if its server's port was given to {@link #watch}, and it was not there before:
 * an earlier connection may stay in TIME_WAIT at the same port for a minute.
 *
 * <p>Safe for any thread but the event thread, since a look may take a moment.
 */
public final class KernelWatcher implements AutoCloseable {

    private static final long MOST_SHOWN = 12;
    /** Where there are no rows there is still a waiting call to be seen. */
    private static final Duration UNKNOWN_SYSTEM = Duration.ofMillis(100);
    /** Where nothing has happened for so long, a look now and then is enough. */
    private static final Duration QUIET_AFTER = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(1);
    /** Between two looks while somebody waits for a certain row. */
    private static final Duration HURRY = Duration.ofMillis(15);

    private final Optional<KernelTable> table;
    private final EventStream stream;
    private final Wire wire;
    private final Runnable everyLook;
    private final Lock lock = new ReentrantLock();
    private final Condition busy = lock.newCondition();
    private final List<Integer> ports = new ArrayList<>();
    private final List<TcpRow> strangers = new ArrayList<>();
    private List<Row> last = List.of();
    private int calls;
    private long lastNews = System.nanoTime();
    private boolean told;
    private boolean closed;

    /**
     * Begins to look.
     *
     * @param everyLook run at each look of the watcher's own: what else can be seen from outside
     */
    KernelWatcher(Optional<KernelTable> table, EventStream stream, Wire wire, Runnable everyLook) {
        this.table = table;
        this.stream = stream;
        this.wire = wire;
        this.everyLook = everyLook;
        Thread thread = new Thread(this::look, "kernel watcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether this system tells its rows. */
    boolean isAvailable() {
        return table.isPresent();
    }

    /** Forgets the conversation so far. */
    void reset() {
        lock.lock();
        try {
            ports.clear();
            strangers.clear();
            last = List.of();
            told = false;
        } finally {
            lock.unlock();
        }
    }

    /** Counts that server's port to the conversation; connections that stand there already do not belong to it. */
    public void watch(int serverPort) {
        watch(serverPort, row -> row.state() != TcpState.LISTEN);
    }

    /** The same before a server of ours has listened there: whoever listens already is somebody else. */
    void watchBeforeListen(int serverPort) {
        watch(serverPort, row -> true);
    }

    private void watch(int serverPort, Predicate<TcpRow> isStranger) {
        lock.lock();
        try {
            if (!ports.contains(serverPort)) {
                ports.add(serverPort);
                read().stream().filter(row -> roleOf(row).isPresent()).filter(isStranger).forEach(strangers::add);
            }
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
    public List<Row> poll() {
        lock.lock();
        try {
            List<Row> rows = table.isEmpty() || ports.isEmpty() ? List.of() : mine(read());
            boolean isNew = !told && (table.isEmpty() || !ports.isEmpty());
            if (!rows.equals(last) || isNew) {
                last = rows;
                told = true;
                lastNews = System.nanoTime();
                wire.rowsAre(rows);
                stream.publish(micros -> new Rows(micros, table.isPresent(), rows));
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
                busy.awaitNanos(HURRY.toNanos());
                rows = poll();
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

    private void look() {
        try {
            while (rest()) {
                everyLook.run();
                poll();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it is time for the next look; {@code false} at the end. */
    private boolean rest() throws InterruptedException {
        lock.lock();
        try {
            long begin = System.nanoTime();
            while (!closed) {
                long left = begin + pause().toNanos() - System.nanoTime();
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

    /** A call of ours brings the pace back at once; only what comes from elsewhere may be seen a little later. */
    private Duration pause() {
        if (System.nanoTime() - lastNews > QUIET_AFTER.toNanos()) {
            return QUIET;
        }
        return table.map(KernelTable::period).orElse(UNKNOWN_SYSTEM);
    }

    private List<TcpRow> read() {
        try {
            return table.isPresent() ? table.get().rowsAt(ports) : List.of();
        } catch (IOException silent) {
            // Some look later may succeed; until then nothing is claimed.
            return List.of();
        }
    }

    private List<Row> mine(List<TcpRow> all) {
        List<Row> rows = new ArrayList<>();
        strangers.removeIf(stranger -> all.stream().noneMatch(row -> isUnchanged(row, stranger)));
        for (TcpRow row : all) {
            if (strangers.stream().noneMatch(stranger -> isUnchanged(row, stranger))) {
                roleOf(row).map(role -> shown(row, role)).ifPresent(rows::add);
            }
        }
        return rows.stream().distinct()
                .sorted(Comparator.comparing(Row::clientPort).thenComparing(Row::role))
                .limit(MOST_SHOWN).toList();
    }

    private static boolean isUnchanged(TcpRow row, TcpRow before) {
        return row.hasEndsOf(before) && row.state() == before.state();
    }

    private Optional<Row.Role> roleOf(TcpRow row) {
        InetSocketAddress local = row.local();
        if (ports.contains(local.getPort())) {
            return Optional.of(row.state() == TcpState.LISTEN ? Row.Role.LISTENER : Row.Role.SERVER);
        }
        return ports.contains(row.remote().getPort()) ? Optional.of(Row.Role.CLIENT) : Optional.empty();
    }

    private static Row shown(TcpRow row, Row.Role role) {
        return new Row(role, row.state(), row.sendQueue(), row.receiveQueue(), row.local().getPort(),
                row.remote().getPort());
    }
}
