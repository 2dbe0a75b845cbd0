package tcpchat.stage.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.stage.kernel.TcpState.CLOSE_WAIT;
import static tcpchat.stage.kernel.TcpState.CLOSING;
import static tcpchat.stage.kernel.TcpState.ESTABLISHED;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT1;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;
import static tcpchat.stage.kernel.TcpState.LAST_ACK;
import static tcpchat.stage.kernel.TcpState.SYN_SENT;
import static tcpchat.stage.kernel.TcpState.TIME_WAIT;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.stage.kernel.TcpCounts;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Waiting;

/** The rows are those that Linux shows in such a case; some of these cases can't be brought about at will. */
@DisplayName("An arrow says no more than the kernel's rows prove")
class WireTest {

    private static final int CLIENT = 50_000;
    private static final int SERVER = 8888;

    private final EventStream stream = new EventStream();
    private final List<String> told = new ArrayList<>();
    private TcpCounts counts;
    private final Wire wire = new Wire(stream, true,
            (local, remote) -> Optional.ofNullable(counts).filter(each -> local == CLIENT && remote == SERVER),
            Tap.NONE);

    @BeforeEach
    void connect() {
        stream.subscribe(this::tell);
        look(client(ESTABLISHED, 0, 0), server(ESTABLISHED, 0, 0));
        told.clear();
    }

    @Test
    @DisplayName("a handshake that the client has counted is counted, whichever tells of it first: the call or the rows")
    void countedHandshake() {
        wire.reset();
        counts = counts(2, 1);
        wire.connected(CLIENT, SERVER);
        look(client(ESTABLISHED, 0, 0), server(ESTABLISHED, 0, 0));
        wire.reset();
        look(client(ESTABLISHED, 0, 0), server(ESTABLISHED, 0, 0));
        wire.connected(CLIENT, SERVER);
        String[] handshake = {"CLIENT SYN COUNTED", "SERVER SYN_ACK COUNTED", "CLIENT ACK COUNTED",
                "CLIENT handshake.counted COUNTED"};
        assertThat(told).hasSize(2 * handshake.length).startsWith(handshake).endsWith(handshake);
    }

    @Test
    @DisplayName("counts that do not hold a whole handshake leave it inferred")
    void uncountedHandshake() {
        wire.reset();
        counts = counts(1, 1);
        wire.connected(CLIENT, SERVER);
        assertThat(told).containsExactly("CLIENT SYN INFERRED", "SERVER SYN_ACK INFERRED", "CLIENT ACK INFERRED",
                "CLIENT handshake INFERRED");
    }

    private static TcpCounts counts(long out, long in) {
        return new TcpCounts(new InetSocketAddress(CLIENT), new InetSocketAddress(SERVER), out, in, 0, 0, 1, 0, 0.1,
                10);
    }

    @Test
    @DisplayName("a FIN behind bytes that wait is drawn as waiting, and crosses when the far end has it")
    void finWaits() {
        look(client(FIN_WAIT1, 18_120, 0), server(ESTABLISHED, 0, 112_953));
        look(client(FIN_WAIT1, 18_120, 0), server(ESTABLISHED, 0, 112_953));
        look(client(FIN_WAIT1, 1, 0), server(CLOSE_WAIT, 0, 1));
        assertThat(told).containsExactly("CLIENT FIN waits behind 18119", "CLIENT FIN MEASURED");
    }

    @Test
    @DisplayName("FIN_WAIT1 before an end that is ESTABLISHED proves no FIN")
    void finWait1ProvesNothing() {
        look(client(FIN_WAIT1, 1, 0), server(ESTABLISHED, 0, 9));
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("FIN_WAIT1 before an end on another machine makes the FIN inferred")
    void finToAnotherMachine() {
        look(client(FIN_WAIT1, 1, 0));
        assertThat(told).containsExactly("CLIENT FIN INFERRED");
    }

    @Test
    @DisplayName("CLOSING proves the far end's FIN, not this one's")
    void closing() {
        look(client(CLOSING, 5, 0), server(FIN_WAIT2, 0, 0));
        assertThat(told).containsExactly("SERVER FIN MEASURED", "CLIENT ACK MEASURED",
                "CLIENT FIN waits behind 4");
    }

    @Test
    @DisplayName("a close with FIN_WAIT2 in its midst is four arrows")
    void fourWayClose() {
        look(client(FIN_WAIT1, 1, 0), server(CLOSE_WAIT, 0, 1));
        look(client(FIN_WAIT2, 0, 0), server(CLOSE_WAIT, 0, 1));
        look(client(FIN_WAIT2, 0, 0), server(LAST_ACK, 1, 0));
        look(client(TIME_WAIT, 0, 0));
        assertThat(told).containsExactly("CLIENT FIN MEASURED", "SERVER ACK MEASURED", "SERVER FIN MEASURED",
                "CLIENT ACK MEASURED", "CLIENT close.four MEASURED");
    }

    @Test
    @DisplayName("a close without FIN_WAIT2 is three arrows, and that they were three is inferred")
    void threeSegments() {
        look(client(FIN_WAIT1, 1, 0), server(CLOSE_WAIT, 0, 1));
        look(client(TIME_WAIT, 0, 0));
        assertThat(told).containsExactly("CLIENT FIN MEASURED", "SERVER FIN_ACK MEASURED", "CLIENT ACK MEASURED",
                "CLIENT close.three INFERRED");
    }

    @Test
    @DisplayName("bytes that are neither acknowledged nor in the receiver's queue wait; what the rows show later crosses")
    void dataWaits() {
        wire.sendBegins(Side.CLIENT, CLIENT, 65_536);
        wire.sendReturned(Side.CLIENT, CLIENT, 65_536);
        look(client(ESTABLISHED, 65_536, 0), server(ESTABLISHED, 0, 47_417));
        look(client(ESTABLISHED, 3_000, 0), server(ESTABLISHED, 0, 62_536));
        assertThat(told).containsExactly("CLIENT DATA 47417 MEASURED", "CLIENT DATA waits behind 18119",
                "CLIENT DATA 15119 MEASURED", "SERVER ACK 62536 MEASURED");
    }

    @Test
    @DisplayName("a row that was read before a send returned proves nothing of its bytes")
    void staleRow() {
        wire.lookBegins();
        wire.sendBegins(Side.CLIENT, CLIENT, 5);
        wire.sendReturned(Side.CLIENT, CLIENT, 5);
        wire.rowsAre(List.of(client(ESTABLISHED, 0, 0), server(ESTABLISHED, 0, 0)));
        assertThat(told).isEmpty();
        look(client(ESTABLISHED, 0, 0), server(ESTABLISHED, 0, 5));
        assertThat(told).containsExactly("CLIENT DATA 5 MEASURED", "SERVER ACK 5 MEASURED");
    }

    @Test
    @DisplayName("where no queue is told, the bytes of a send are inferred to have crossed")
    void queuesUntold() {
        wire.sendBegins(Side.SERVER, CLIENT, 5);
        wire.sendReturned(Side.SERVER, CLIENT, 5);
        look(client(ESTABLISHED, TcpRow.UNKNOWN, TcpRow.UNKNOWN), server(ESTABLISHED, TcpRow.UNKNOWN, TcpRow.UNKNOWN));
        assertThat(told).containsExactly("SERVER DATA 5 INFERRED");
    }

    @Test
    @DisplayName("a receive that returns proves that the bytes have crossed, before any row does")
    void received() {
        wire.sendBegins(Side.CLIENT, CLIENT, 5);
        wire.received(Side.SERVER, CLIENT, 5);
        assertThat(told).containsExactly("CLIENT DATA 5 OBSERVED");
    }

    @Test
    @DisplayName("where both rows vanish, the RST comes from the end that left bytes unread, behind its FIN")
    void reset() {
        look(client(ESTABLISHED, 0, 6), server(ESTABLISHED, 0, 0));
        wire.closes(CLIENT, SERVER, false);
        look();
        wire.receiveFailed(Side.SERVER, CLIENT, new IOException("Connection reset"));
        assertThat(told).containsExactly("CLIENT FIN INFERRED", "CLIENT RST INFERRED");
    }

    @Test
    @DisplayName("a connection that nobody has accepted gets an RST and no FIN when the listener is closed")
    void listenerCloses() {
        wire.listenerCloses(SERVER);
        wire.closes(CLIENT, SERVER, false);
        look();
        assertThat(told).containsExactly("SERVER RST INFERRED");
    }

    @Test
    @DisplayName("rows that leave TIME_WAIT are no RST")
    void timeWaitEnds() {
        look(client(TIME_WAIT, 0, 0));
        told.clear();
        wire.closes(CLIENT, SERVER, false);
        look();
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("a SYN that the kernel has sent again is an arrow once more, with its number")
    void synAgain() {
        wire.reset();
        look(new Row(Role.CLIENT, SYN_SENT, 1, 0, CLIENT, SERVER, 0));
        look(new Row(Role.CLIENT, SYN_SENT, 1, 0, CLIENT, SERVER, 2));
        look(new Row(Role.CLIENT, SYN_SENT, 1, 0, CLIENT, SERVER, 2));
        assertThat(told).containsExactly("CLIENT SYN MEASURED", "CLIENT SYN MEASURED again 1",
                "CLIENT SYN MEASURED again 2");
    }

    private void look(Row... rows) {
        wire.lookBegins();
        wire.rowsAre(List.of(rows));
    }

    private static Row client(TcpState state, long sendQueue, long receiveQueue) {
        return new Row(Role.CLIENT, state, sendQueue, receiveQueue, CLIENT, SERVER, 0);
    }

    private static Row server(TcpState state, long sendQueue, long receiveQueue) {
        return new Row(Role.SERVER, state, sendQueue, receiveQueue, SERVER, CLIENT, 0);
    }

    private void tell(StageEvent event) {
        if (event instanceof Crossed arrow) {
            told.add(arrow.from() + " " + arrow.segment() + (arrow.bytes() > 0 ? " " + arrow.bytes() : "") + " "
                    + arrow.evidence() + (arrow.repeated() > 0 ? " again " + arrow.repeated() : ""));
        } else if (event instanceof Waiting waiting) {
            told.add(waiting.from() + " " + waiting.segment() + " waits behind " + waiting.bytes());
        } else if (event instanceof StageEvent.Fact fact) {
            told.add(fact.side() + " " + fact.key() + " " + fact.evidence());
        }
    }
}
