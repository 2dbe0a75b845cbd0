package tcpchat.stage.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.Recorder.Outcome;

/** Looks at every thread of this JVM: no other test may start a watcher meanwhile. */
@Isolated
@DisplayName("The kernel is looked at only while something can change")
class KernelWatcherTest {

    private static final int PORT = 8888;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final AtomicInteger looks = new AtomicInteger();
    private volatile List<TcpRow> rows = List.of();
    private Recorder recorder;
    private Thread watcher;

    private final class Table implements KernelTable {

        @Override
        public List<TcpRow> rowsAt(Collection<Integer> ports) {
            looks.incrementAndGet();
            return rows;
        }

        @Override
        public Duration period() {
            return Duration.ofMillis(10);
        }
    }

    @BeforeEach
    void open() {
        Set<Thread> before = watchers();
        recorder = new Recorder(new EventStream(), Optional.of(new Table()));
        watcher = watchers().stream().filter(thread -> !before.contains(thread)).findFirst().orElseThrow();
        recorder.open();
        recorder.watch(PORT);
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    @Test
    @DisplayName("while a step runs it is looked at again and again, and behind it no more")
    void whileACallRuns() throws Exception {
        recorder.call(Side.SERVER, 4, "accept()", () -> {
            int before = looks.get();
            await().atMost(LIMIT).until(() -> looks.get() > before + 3);
            return "";
        }, Outcome::of);
        awaitRest();
    }

    @Test
    @DisplayName("as long as a row is there it may change; once it is gone nobody looks any more")
    void whileARowIsThere() {
        rows = List.of(new TcpRow(new InetSocketAddress("127.0.0.1", PORT), new InetSocketAddress("127.0.0.1", 50_000),
                TcpState.TIME_WAIT, 0, 0));
        recorder.rows();
        int before = looks.get();
        await().atMost(LIMIT).until(() -> looks.get() > before + 3);
        rows = List.of();
        awaitRest();
        int atRest = looks.get();
        assertThat(recorder.rows()).isEmpty();
        assertThat(looks).hasValue(atRest + 1);
    }

    @Test
    @DisplayName("when a new conversation is opened, the one before is not looked at, though its rows are still there")
    void forgotten() {
        rows = List.of(new TcpRow(new InetSocketAddress("127.0.0.1", PORT), new InetSocketAddress("127.0.0.1", 50_000),
                TcpState.TIME_WAIT, 0, 0));
        assertThat(recorder.rows()).hasSize(1);
        recorder.open();
        awaitRest();
    }

    @Test
    @DisplayName("whoever listens at the port before we do is no part of the conversation")
    void strangersListener() {
        rows = List.of(new TcpRow(new InetSocketAddress("127.0.0.1", PORT + 1), new InetSocketAddress("0.0.0.0", 0),
                TcpState.LISTEN, 0, 0));
        recorder.watchBeforeListen(PORT + 1);
        assertThat(recorder.rows()).isEmpty();
    }

    /** It waits for a word, and no longer for a time. */
    private void awaitRest() {
        await().atMost(LIMIT).until(() -> watcher.getState() == Thread.State.WAITING);
    }

    private static Set<Thread> watchers() {
        Set<Thread> all = new HashSet<>(Thread.getAllStackTraces().keySet());
        all.removeIf(thread -> !thread.getName().equals("kernel watcher"));
        return all;
    }
}
