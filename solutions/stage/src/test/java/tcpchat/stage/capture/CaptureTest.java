package tcpchat.stage.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.gui.ClientSteps;
import tcpchat.stage.capture.Packet.Flag;
import tcpchat.stage.conversation.Conversation;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Bench;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.experiment.Performance;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.ProcNet;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.RecordedClient;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.stage.stream.StageEvent.Waiting;

/** Holds each arrow of the stage against what tcpdump has captured meanwhile. */
@DisplayName("What the stage draws has gone over the wire")
class CaptureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SETTLED = Duration.ofMillis(300);
    /** The server takes a free port, to which the client connects. */
    private static final int ANY = 0;
    private static final int BUFFER = 64 * 1024;
    private static final int MESSAGE = 48 * 1024;

    private static Capture capture;

    private final Drawings drawings = new Drawings();
    private Recorder recorder;

    @BeforeAll
    static void begin() throws Exception {
        Assumptions.assumeTrue(Files.isReadable(ProcNet.FOLDER.resolve("tcp")), "left out: /proc/net/tcp is Linux's");
        capture = Capture.start();
    }

    @AfterAll
    static void end() {
        if (capture != null) {
            capture.close();
        }
    }

    @BeforeEach
    void open() {
        EventStream stream = new EventStream();
        stream.subscribe(drawings);
        recorder = new Recorder(stream, KernelTable.ofThisSystem());
        recorder.open();
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    @Test
    @DisplayName("a capture that runs beside it shows every segment, each before the call that has sent it returns")
    void liveCapture() throws Exception {
        recorder.close();
        EventStream stream = new EventStream();
        stream.subscribe(drawings);
        recorder = new Recorder(stream, KernelTable.ofThisSystem(), new LiveCapture(stream));
        recorder.open();
        try (Conversation conversation = new Conversation(recorder, "127.0.0.1", ANY)) {
            for (Turn turn : Turn.CONVERSATION) {
                conversation.start(turn).get();
            }
            recorder.await(rows -> rows.stream().anyMatch(row -> row.state() == TcpState.TIME_WAIT), PATIENCE);
        }
        recorder.rows();
        List<Captured> shown = drawings.captured();
        int port = shown.get(0).port();
        assertThat(drawings.arrows(arrow -> true)).as("arrows that are told beside the segments themselves").isEmpty();
        assertThat(shown).extracting(each -> each.from() + " " + each.seq() + " " + each.ack() + " " + each.length())
                .as("what the stage has shown, held against another capture")
                .containsExactlyElementsOf(drawings.trace(port, capture.upToNow()).packets().stream()
                        .map(packet -> (packet.from() == port ? Side.CLIENT : Side.SERVER) + " " + packet.seq() + " "
                                + (packet.has(Flag.ACK) ? packet.ack() : 0) + " " + packet.length())
                        .toList());
        assertThat(drawings.indexOf(event -> event instanceof Captured segment && segment.flags().equals("SYN-ACK")))
                .isLessThan(drawings.indexOf(
                        event -> event instanceof Ended call && call.call().startsWith("connect")));
    }

    /** All but those whose connections are in other processes, and are drawn in the same way. */
    static Stream<Experiment> experiments() {
        return Experiments.all().stream().filter(experiment -> "ik".indexOf(experiment.letter()) < 0);
    }

    @Test
    @DisplayName("in the whole conversation")
    void conversation(TestReporter reporter) throws Exception {
        try (Conversation conversation = new Conversation(recorder, "127.0.0.1", ANY)) {
            for (Turn turn : Turn.CONVERSATION) {
                conversation.start(turn).get();
            }
            recorder.await(rows -> rows.stream().anyMatch(row -> row.state() == TcpState.TIME_WAIT), PATIENCE);
        }
        drawings.compare("conversation", capture.upToNow(), reporter);
        assertThat(drawings.arrows(arrow -> arrow.segment() == Segment.FIN || arrow.segment() == Segment.FIN_ACK))
                .extracting(Crossed::from).containsExactly(Side.CLIENT, Side.SERVER);
        assertThat(drawings.arrows(arrow -> arrow.segment().name().startsWith("SYN"))).extracting(Crossed::evidence)
                .as("the client of the conversation has counted its handshake, where ss is there")
                .containsOnly(canCount() ? Evidence.COUNTED : Evidence.INFERRED);
    }

    /** Whether this machine has an ss that tells the counts. */
    private static boolean canCount() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
            return new ProcNet(ProcNet.FOLDER).countsOf(client.getLocalPort(), client.getPort()).isPresent();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("experiments")
    @DisplayName("in each experiment, and when it is cleared away")
    void experiment(Experiment experiment, TestReporter reporter) throws Exception {
        try (Bench bench = new Bench(recorder, () -> {})) {
            new Performance(() -> {}).perform(experiment, bench);
        }
        drawings.compare(String.valueOf(experiment.letter()), capture.upToNow(), reporter);
    }

    @Test
    @DisplayName("a SYN that gets no answer is drawn each time it is sent")
    void synAgain(TestReporter reporter) throws Exception {
        ClientSteps client = RecordedClient.around(ClientSteps.own(), recorder);
        List<Socket> sockets = new ArrayList<>();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (int number = 0; number < 3; number++) {
                sockets.add(client.create().create());
            }
            Thread connecting = new Thread(() -> {
                for (Socket socket : sockets) {
                    connect(client, socket, listener);
                }
            });
            connecting.start();
            await().atMost(PATIENCE).until(() -> !drawings.arrows(arrow -> arrow.repeated() > 0).isEmpty());
            drawings.compare("SYN again", capture.upToNow(), reporter);
            for (Socket socket : sockets) {
                socket.close();
            }
            connecting.join();
        }
    }

    private static void connect(ClientSteps client, Socket socket, ServerSocket listener) {
        try {
            client.connect().connect(socket, "127.0.0.1", listener.getLocalPort(), PATIENCE);
        } catch (IOException closed) {
            // The last one finds no place in the accept queue; it is closed while it tries.
            return;
        }
    }

    @Test
    @DisplayName("no FIN is drawn while it waits behind bytes for which the receiver has no room")
    void finWaits() throws Exception {
        ClientSteps client = RecordedClient.around(ClientSteps.own(), recorder);
        try (ServerSocket listener = new ServerSocket(); Socket socket = client.create().create()) {
            listener.setReceiveBufferSize(BUFFER);
            listener.bind(new InetSocketAddress("127.0.0.1", 0));
            socket.setSendBufferSize(BUFFER);
            client.connect().connect(socket, "127.0.0.1", listener.getLocalPort(), PATIENCE);
            try (Socket peer = listener.accept()) {
                do {
                    client.send().send(socket, "x".repeat(MESSAGE));
                } while (settledQueue() == 0);
                socket.shutdownOutput();
                recorder.await(rows -> client(rows).filter(row -> row.state() == TcpState.FIN_WAIT1).isPresent(),
                        PATIENCE);
                assertThat(drawings.trace(socket.getLocalPort(), capture.upToNow()).count(Side.CLIENT, Flag.FIN))
                        .isZero();
                assertThat(drawings.arrows(arrow -> arrow.segment() == Segment.FIN)).isEmpty();
                assertThat(drawings.waiting()).extracting(Waiting::segment).last().isEqualTo(Segment.FIN);
                peer.getInputStream().readAllBytes();
                recorder.await(rows -> client(rows).filter(row -> row.state() == TcpState.FIN_WAIT2).isPresent(),
                        PATIENCE);
                assertThat(drawings.arrows(arrow -> arrow.segment() == Segment.FIN)).extracting(Crossed::evidence)
                        .containsExactly(Evidence.MEASURED);
            }
        }
    }

    /** The client's send queue, when it has not changed for a while. */
    private long settledQueue() {
        AtomicLong last = new AtomicLong(-1);
        await().atMost(PATIENCE).during(SETTLED).until(() -> {
            long now = client(recorder.rows()).orElseThrow().sendQueue();
            return last.getAndSet(now) == now;
        });
        return last.get();
    }

    private static Optional<Row> client(List<Row> rows) {
        return rows.stream().filter(row -> row.role() == Row.Role.CLIENT).findFirst();
    }
}
