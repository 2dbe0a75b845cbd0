package tcpchat.stage.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tcpchat.stage.kernel.TcpState.CLOSE_WAIT;
import static tcpchat.stage.kernel.TcpState.ESTABLISHED;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT1;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;
import static tcpchat.stage.kernel.TcpState.LISTEN;
import static tcpchat.stage.kernel.TcpState.SYN_SENT;
import static tcpchat.stage.kernel.TcpState.TIME_WAIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tcpchat.room.Step2ReadFrame;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.ProcNet;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.FollowedCalls;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.RoomSteps;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;

/**
 * Asserts what each experiment claims against the kernel's own table, read here anew, on Linux. Each has its own bench,
 * and a port of its own: they run side by side.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("What the experiments claim stands in the kernel's table")
class ExperimentsTest {

    private static final int RUNS = 20;

    private final ProcNet kernel = new ProcNet(ProcNet.FOLDER);
    private final List<StageEvent> events = new CopyOnWriteArrayList<>();
    private final List<Runnable> pauses = new ArrayList<>();
    private Recorder recorder;
    private Bench bench;

    @BeforeEach
    void open() {
        assumeTrue(Files.isReadable(ProcNet.FOLDER.resolve("tcp")), "left out: /proc/net/tcp is Linux's");
        EventStream stream = new EventStream();
        stream.subscribe(events::add);
        recorder = new Recorder(stream, KernelTable.ofThisSystem());
        bench = new Bench(recorder, () -> pauses.forEach(Runnable::run));
        recorder.open();
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
            recorder.close();
        }
    }

    @RepeatedTest(RUNS)
    @DisplayName("a: the client is ESTABLISHED, and one connection waits for accept")
    void connectedBeforeAccept() throws Exception {
        new ConnectedBeforeAccept().run(bench);
        kernelShows(rows -> {
            assertThat(rows).filteredOn(row -> row.local().getPort() == clientPort(0)).extracting(TcpRow::state)
                    .containsExactly(ESTABLISHED);
            assertThat(rows).filteredOn(row -> row.state() == LISTEN).extracting(TcpRow::receiveQueue)
                    .containsExactly(1L);
        });
    }

    @RepeatedTest(RUNS)
    @DisplayName("b: two sends are 13 bytes in the queue, and a read of 5 leaves 8")
    void twoSends() throws Exception {
        List<Object> answer = new TwoSends().run(bench);
        assertThat(answer).containsExactly("13", "Hello", "8");
        kernelShows(rows -> assertThat(rows).filteredOn(row -> row.remote().getPort() == clientPort(0))
                .extracting(TcpRow::receiveQueue).containsExactly(8L));
    }

    @RepeatedTest(RUNS)
    @DisplayName("c: the read of 3 bytes leaves 5 in the kernel, returns one, and holds two")
    void splitCharacter() throws Exception {
        assertThat(new SplitCharacter(() -> 3).run(bench).stream().map(String::valueOf))
                .containsExactly("3", "8", "5", "a", "2", SplitCharacter.TEXT);
    }

    @RepeatedTest(8)
    @DisplayName("c: with every size of a read the text comes whole")
    void splitCharacterAnywhere(RepetitionInfo run) throws Exception {
        List<Object> answer = new SplitCharacter(run::getCurrentRepetition).run(bench);
        assertThat(answer.get(answer.size() - 1)).hasToString(SplitCharacter.TEXT);
    }

    @RepeatedTest(RUNS)
    @DisplayName("d: behind a full accept queue a client stays in SYN_SENT")
    void frozenSyn() throws Exception {
        new FrozenSyn().run(bench);
        kernelShows(rows -> {
            assertThat(rows).extracting(TcpRow::state).containsOnlyOnce(SYN_SENT);
            assertThat(rows).filteredOn(row -> row.state() == LISTEN).extracting(TcpRow::receiveQueue)
                    .containsExactly(2L);
        });
    }

    @RepeatedTest(RUNS)
    @DisplayName("e: half closed FIN_WAIT2 and CLOSE_WAIT, then TIME_WAIT on whichever side closed first")
    void midClose() throws Exception {
        pauses.add(() -> kernelShows(rows -> assertThat(rows).extracting(TcpRow::state)
                .containsExactlyInAnyOrder(LISTEN, FIN_WAIT2, CLOSE_WAIT)));
        new MidClose().run(bench);
        kernelShows(rows -> {
            assertThat(stateAt(rows, clientPort(0))).isEqualTo(TIME_WAIT);
            assertThat(rows).filteredOn(row -> row.remote().getPort() == clientPort(1)).extracting(TcpRow::state)
                    .containsExactly(TIME_WAIT);
        });
    }

    @RepeatedTest(RUNS)
    @DisplayName("f: both queues are full, and a send does not return")
    void neverReads() throws Exception {
        new NeverReads().run(bench);
        assertThat(recorder.isRunning(Side.CLIENT, 3)).isTrue();
        kernelShows(rows -> {
            assertThat(rows).filteredOn(row -> row.local().getPort() == clientPort(0))
                    .extracting(TcpRow::sendQueue).allMatch(bytes -> bytes > 0);
            assertThat(rows).filteredOn(row -> row.remote().getPort() == clientPort(0))
                    .extracting(TcpRow::receiveQueue).allMatch(bytes -> bytes > 64 * 1024);
        });
    }

    @RepeatedTest(RUNS)
    @DisplayName("g: after a FIN there are two ends, after an RST there is none")
    void finOrReset() throws Exception {
        List<Object> answer = new FinOrReset().run(bench);
        assertThat(answer.stream().map(String::valueOf)).containsExactly("null, ok", "null, Broken pipe",
                "Connection reset, Broken pipe");
        kernelShows(rows -> {
            assertThat(rows).noneMatch(row -> hasPort(row, clientPort(1)));
            assertThat(rows).noneMatch(row -> hasPort(row, clientPort(2)));
        });
    }

    @RepeatedTest(RUNS)
    @DisplayName("h: what is bound has no row and refuses; what listens has one")
    void bindIsNotListen() throws Exception {
        List<Object> answer = new BindIsNotListen().run(bench);
        assertThat(answer).containsExactly("ConnectException", "create, bind, listen 5");
        int bound = Integer.parseInt(fact("bound").arguments().get(0));
        assertThat(kernel.rowsAt(List.of(bound))).noneMatch(row -> row.state() == LISTEN
                && row.local().getPort() == bound);
        kernelShows(rows -> assertThat(rows).extracting(TcpRow::state).contains(LISTEN, ESTABLISHED));
    }

    @RepeatedTest(RUNS)
    @DisplayName("i: while one heart stands still and the other beats, the kernel listens for both, and nobody waits")
    void frozenWindow() throws Exception {
        pauses.add(() -> kernelShows(rows -> {
            assertThat(rows).extracting(TcpRow::state).containsExactly(LISTEN, LISTEN);
            assertThat(rows).extracting(TcpRow::receiveQueue).containsExactly(0L, 0L);
        }));
        // Whether a window shows it or not, the event threads are the same; without, the programs start faster.
        List<Object> answer = new FrozenWindow(false).run(bench);
        assertThat((Long) answer.get(0)).isGreaterThan(500);
        assertThat((Long) answer.get(1)).isLessThan((Long) answer.get(0));
        kernelShows(rows -> assertThat(rows).filteredOn(row -> row.state() == ESTABLISHED).hasSize(4));
    }

    @RepeatedTest(RUNS)
    @DisplayName("j: after close the client is FIN_WAIT1 with bytes that wait, and the server knows nothing of it")
    void fullQueueClose() throws Exception {
        pauses.add(() -> kernelShows(rows -> {
            assertThat(stateAt(rows, clientPort(0))).isEqualTo(FIN_WAIT1);
            assertThat(rows).filteredOn(row -> row.local().getPort() == clientPort(0))
                    .extracting(TcpRow::sendQueue).allMatch(bytes -> bytes > 1);
            assertThat(rows).filteredOn(row -> row.remote().getPort() == clientPort(0)).extracting(TcpRow::state)
                    .containsExactly(ESTABLISHED);
        }));
        List<Object> answer = new FullQueueClose().run(bench);
        assertThat(answer).startsWith("FIN_WAIT1").endsWith("null", "FIN_WAIT2", "CLOSE_WAIT");
        kernelShows(rows -> {
            assertThat(stateAt(rows, clientPort(0))).isEqualTo(FIN_WAIT2);
            assertThat(rows).filteredOn(row -> row.remote().getPort() == clientPort(0)).extracting(TcpRow::state)
                    .containsExactly(CLOSE_WAIT);
        });
    }

    @Test
    @DisplayName("k: a heartbeat, keep-alive and a send notice the silence, in that order; a receive alone does not")
    void silentPeer() throws Exception {
        assumeTrue(networkOfItsOwn(), "left out: this system gives no network of its own to a program");
        List<Object> answer = new SilentPeer().run(bench);
        assertThat(Long.parseLong((String) answer.get(0))).isBetween(2_000L, Long.parseLong((String) answer.get(1)));
        assertThat(Long.parseLong((String) answer.get(1))).isBetween(3_000L, Long.parseLong((String) answer.get(2)));
        assertThat(answer.get(3)).isEqualTo("ESTABLISHED");
        // The table of that network, as the machine's kernel tells it.
        List<TcpRow> rows = new ProcNet(Path.of("/proc/" + silentProgram().pid() + "/net")).rowsAt(serverPorts());
        assertThat(rows).filteredOn(row -> row.local().getPort() == clientPort(0)).extracting(TcpRow::state)
                .containsExactly(ESTABLISHED);
        assertThat(rows).noneMatch(row -> row.local().getPort() == clientPort(1)
                || row.local().getPort() == clientPort(3));
        assertThat(rows).filteredOn(row -> row.local().getPort() == serverPorts().get(0))
                .as("the server's ends, which wait as well and notice nothing").hasSize(5);
        assertThat(events).anyMatch(event -> event instanceof Crossed arrow && arrow.repeated() == 3
                && arrow.port() == clientPort(3));
        bench.close();
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).noneMatch(this::isSilentProgram);
    }

    @Test
    @DisplayName("k: where there is no network of its own the recorded run is shown, and said to be one")
    void silentPeerFromRecording() throws Exception {
        List<Object> answer = new SilentPeer(List.of("no-such-command")).run(bench);
        assertThat(fact("recorded").arguments().get(0)).contains("no-such-command");
        assertThat(answer).hasSize(4).endsWith("ESTABLISHED");
        assertThat(events).containsAll(Recording.shipped("k").events().stream()
                .filter(Crossed.class::isInstance).toList());
    }

    @Test
    @DisplayName("k: a program that is not given a network of its own makes nothing silent, and the recorded run is shown")
    void silentPeerOnTheMachinesNetwork() throws Exception {
        List<Object> answer = new SilentPeer(List.of("env")).run(bench);
        assertThat(fact("recorded").arguments().get(0)).contains("no network of its own");
        assertThat(answer).hasSize(4);
    }

    @RepeatedTest(5)
    @DisplayName("l: without a queue a broadcast waits for who does not read; with one that member is cut off, and no other")
    void slowMember() throws Exception {
        pauses.add(() -> {
            assertThat(recorder.isRunning(Side.ROOM, 5)).as("a broadcast that does not return").isTrue();
            kernelShows(rows -> {
                assertThat(rowsOf(rows, 2)).extracting(TcpRow::receiveQueue).as("unread").anyMatch(bytes -> bytes > 0);
                assertThat(rowsOf(rows, 2)).extracting(TcpRow::sendQueue).as("to be sent").anyMatch(bytes -> bytes > 0);
                assertThat(rowsOf(rows, 0)).extracting(TcpRow::receiveQueue).containsExactly(0L, 0L);
                assertThat(rowsOf(rows, 1)).extracting(TcpRow::receiveQueue).containsExactly(0L, 0L);
            });
        });
        List<Object> answer = new SlowMember().run(bench);
        assertThat(answer.subList(6, 9)).as("who was cut off, and what the others have heard of all")
                .containsExactly("cyd", answer.get(5), answer.get(5));
        kernelShows(rows -> {
            assertThat(rowsOf(rows, 0)).extracting(TcpRow::state).containsExactly(ESTABLISHED, ESTABLISHED);
            assertThat(rowsOf(rows, 1)).extracting(TcpRow::state).containsExactly(ESTABLISHED, ESTABLISHED);
            assertThat(rowsOf(rows, 2)).extracting(TcpRow::state).containsExactlyInAnyOrder(ESTABLISHED, FIN_WAIT1);
        });
    }

    @Test
    @DisplayName("l: it stops at a step that is not written, in whichever thread that is called, and names its file")
    void slowMemberUnwritten() {
        RoomSteps own = RoomSteps.own();
        Step2ReadFrame unwritten = new Step2ReadFrame() {
            @Override
            public String read(Socket connection) {
                throw new UnsupportedOperationException("TODO room step 2: read a frame");
            }
        };
        SlowMember experiment = new SlowMember(new RoomSteps(own.writer(), () -> unwritten, own.members(),
                own.broadcast(), own.outbox()));
        assertThatThrownBy(() -> experiment.run(bench)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(fact("not.written").arguments()).containsExactly("Step2ReadFrame.java");
    }

    private static boolean networkOfItsOwn() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--user", "--map-root-user", "--net", "ip", "link", "set", "lo", "up")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private ProcessHandle silentProgram() {
        return ProcessHandle.current().children().filter(this::isSilentProgram).findFirst().orElseThrow();
    }

    private boolean isSilentProgram(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(SilentProgram.class.getSimpleName());
    }

    /** The kernel's rows of this experiment come to be so. */
    private void kernelShows(Consumer<List<TcpRow>> claim) {
        await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> claim.accept(rows()));
    }

    /** Without those of earlier connections, by whomever, that happened to have the same port at one end. */
    private List<TcpRow> rows() {
        Set<Integer> clients = clientPorts();
        try {
            return kernel.rowsAt(serverPorts()).stream()
                    .filter(row -> row.state() == LISTEN || row.state() == SYN_SENT
                            || clients.contains(row.local().getPort()) || clients.contains(row.remote().getPort()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both ends of the connection whose client has connected as number 0, 1, 2. */
    private List<TcpRow> rowsOf(List<TcpRow> rows, int number) {
        return rows.stream().filter(row -> hasPort(row, clientPort(number))).toList();
    }

    private static TcpState stateAt(List<TcpRow> rows, int localPort) {
        return rows.stream().filter(row -> row.local().getPort() == localPort).findFirst().orElseThrow().state();
    }

    private static boolean hasPort(TcpRow row, int port) {
        return row.local().getPort() == port || row.remote().getPort() == port;
    }

    private List<Integer> serverPorts() {
        return returned(Side.SERVER, 3).stream().map(FollowedCalls::portOf).toList();
    }

    /** The port of the client that has connected as number 0, 1, 2. */
    private int clientPort(int number) {
        return List.copyOf(clientPorts()).get(number);
    }

    private Set<Integer> clientPorts() {
        return returned(Side.CLIENT, 2).stream().map(call -> call.result().replaceAll(":(\\d+) .*", "$1"))
                .map(Integer::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Ended> returned(Side side, int step) {
        return events.stream().filter(Ended.class::isInstance).map(Ended.class::cast)
                .filter(call -> call.side() == side && call.step() == step && !call.failed()).toList();
    }

    private StageEvent.Fact fact(String key) {
        return events.stream().filter(StageEvent.Fact.class::isInstance).map(StageEvent.Fact.class::cast)
                .filter(fact -> fact.key().equals(key)).findFirst().orElseThrow();
    }
}
