package tcpchat.stage.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.client.Step3Send;
import tcpchat.gui.ClientSteps;
import tcpchat.gui.ServerSteps;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step4Accept;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Segment;

@DisplayName("A student's steps on the stage")
class StudentsStepsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String HOST = "127.0.0.1";

    private final List<StageEvent> events = new CopyOnWriteArrayList<>();
    private Recorder recorder;
    private ServerSocket serverSocket;
    private Socket client;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(KernelTable.ofThisSystem().isPresent(),
                "this system does not tell the states of its connections");
        EventStream stream = new EventStream();
        stream.subscribe(events::add);
        recorder = new Recorder(stream, KernelTable.ofThisSystem());
    }

    @AfterEach
    void close() throws IOException {
        recorder.close();
        for (Closeable end : new Closeable[] {client, serverSocket}) {
            if (end != null) {
                end.close();
            }
        }
    }

    @Test
    @DisplayName("a step that is not written is told by the name of its file")
    void notWritten() {
        Step3Send unwritten = new Step3Send() {
            @Override
            public void send(Socket socket, String message) {
                throw new UnsupportedOperationException("TODO client step 3: send the message");
            }
        };
        assertThatThrownBy(() -> around(unwritten).send().send(null, "hello"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(ended()).extracting(Ended::result).singleElement().asString().contains("Step3Send.java");
    }

    @Test
    @DisplayName("a send that closes the output as well is seen to send a FIN")
    void sendCloses() throws Exception {
        connect();
        Step3Send closing = new Step3Send() {
            @Override
            public void send(Socket socket, String message) throws IOException {
                super.send(socket, message);
                socket.shutdownOutput();
            }
        };
        around(closing).send().send(client, "hello");
        awaitServerIs(TcpState.CLOSE_WAIT);
        assertThat(crossed()).extracting(Crossed::from, Crossed::segment, Crossed::evidence)
                .contains(tuple(Side.CLIENT, Segment.FIN, Evidence.MEASURED));
    }

    @Test
    @DisplayName("a send that sends nothing draws no arrow")
    void sendsNothing() throws Exception {
        connect();
        Step3Send lazy = new Step3Send() {
            @Override
            public void send(Socket socket, String message) {}
        };
        around(lazy).send().send(client, "hello");
        recorder.rows();
        assertThat(crossed()).extracting(Crossed::segment).doesNotContain(Segment.DATA);
    }

    @Test
    @DisplayName("an arrow has the number of bytes that a send really sent")
    void sendsOtherBytes() throws Exception {
        connect();
        Step3Send shouting = new Step3Send() {
            @Override
            public void send(Socket socket, String message) throws IOException {
                super.send(socket, message + "!\n");
            }
        };
        around(shouting).send().send(client, "hello");
        recorder.await(rows -> rows.stream().anyMatch(row -> row.role() == Row.Role.SERVER && row.dataToRead() == 7),
                LIMIT);
        recorder.rows();
        assertThat(crossed()).filteredOn(arrow -> arrow.segment() == Segment.DATA).extracting(Crossed::bytes)
                .containsExactly(7);
    }

    @Test
    @DisplayName("where an address or a connection should be and is not, it is null")
    void nothingReturned() throws Exception {
        ServerSteps own = ServerSteps.own();
        ServerSteps empty = new ServerSteps(own.create(), new Step2Bind() {
            @Override
            public InetSocketAddress bindAddress(ServerSocket socket, String host, int port) {
                return null;
            }
        }, own.listen(), new Step4Accept() {
            @Override
            public Socket accept(ServerSocket socket) {
                return null;
            }
        }, own.receivers(), own.send(), own.close());
        ServerSteps recorded = RecordedServer.around(empty, recorder);
        recorded.bind().bindAddress(null, HOST, 0);
        recorded.accept().accept(null);
        assertThat(ended()).extracting(Ended::result).containsExactly("null", "null");
    }

    private void connect() throws IOException {
        ServerSteps server = RecordedServer.around(ServerSteps.own(), recorder);
        serverSocket = server.create().create();
        server.listen().listen(serverSocket, server.bind().bindAddress(serverSocket, HOST, 0), 5);
        ClientSteps steps = RecordedClient.around(ClientSteps.own(), recorder);
        client = steps.create().create();
        steps.connect().connect(client, HOST, serverSocket.getLocalPort(), LIMIT);
        server.accept().accept(serverSocket);
    }

    private ClientSteps around(Step3Send send) {
        ClientSteps own = ClientSteps.own();
        return RecordedClient.around(new ClientSteps(own.create(), own.connect(), send, own.receivers(), own.close()),
                recorder);
    }

    private void awaitServerIs(TcpState state) throws InterruptedException, TimeoutException {
        recorder.await(rows -> rows.stream().anyMatch(row -> row.role() == Row.Role.SERVER && row.state() == state),
                LIMIT);
    }

    private List<Crossed> crossed() {
        return events.stream().filter(Crossed.class::isInstance).map(Crossed.class::cast).toList();
    }

    private List<Ended> ended() {
        return events.stream().filter(Ended.class::isInstance).map(Ended.class::cast).toList();
    }
}
