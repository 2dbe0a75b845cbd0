package tcpchat.stage.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.stage.capture.Packet.Flag;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Captured;

@DisplayName("A captured segment belongs to its connection")
class CapturedLinksTest {

    private static final int CLIENT = 50_000;
    private static final int SERVER = 8888;
    private static final long LAST_NUMBER = 0xFFFF_FFFFL;

    private final CapturedLinks links = new CapturedLinks();

    @Test
    @DisplayName("whoever has sent the first SYN is the client, and each side's numbers begin at its first")
    void relativeNumbers() {
        header(client(1000, 0, 10, Flag.SYN));
        header(server(7000, 1001, 10, Flag.SYN, Flag.ACK));
        assertThat(header(client(1001, 7001, -1, Flag.ACK))).isEqualTo("ACK seq=1 ack=1 win=65536 len=0");
        Captured answer = event(server(7001, 1001, -1, Flag.ACK)).orElseThrow();
        assertThat(answer.from()).isEqualTo(Side.SERVER);
        assertThat(answer.port()).isEqualTo(CLIENT);
        assertThat(Phrases.header(answer, false)).isEqualTo("ACK seq=7001 ack=1001 win=65536 len=0");
    }

    @Test
    @DisplayName("the numbers go on with 0 behind the last one")
    void wrapsAround() {
        header(client(LAST_NUMBER, 0, 10, Flag.SYN));
        header(server(5, 0, 10, Flag.SYN, Flag.ACK));
        assertThat(header(client(0, 6, -1, Flag.ACK))).startsWith("ACK seq=1 ack=1 ");
        assertThat(header(client(41, 6, -1, Flag.ACK))).startsWith("ACK seq=42 ack=1 ");
    }

    @Test
    @DisplayName("a window is scaled only where both sides have said by how much, and never that of a SYN")
    void windows() {
        assertThat(header(client(1, 0, 7, Flag.SYN))).isEqualTo("SYN seq=0 win=64 len=0");
        assertThat(header(server(1, 2, -1, Flag.SYN, Flag.ACK))).isEqualTo("SYN-ACK seq=0 ack=1 win=64 len=0");
        assertThat(header(client(2, 2, -1, Flag.ACK))).contains("win=64 ");
        header(client(900, 0, 0, Flag.SYN));
        header(server(1, 901, 3, Flag.SYN, Flag.ACK));
        assertThat(header(client(901, 2, -1, Flag.ACK))).contains("win=64 ");
    }

    @Test
    @DisplayName("a refusal has no number of its own")
    void refusal() {
        header(client(1000, 0, 10, Flag.SYN));
        assertThat(header(server(0, 1001, -1, Flag.RST, Flag.ACK))).isEqualTo("RST-ACK seq=0 ack=1 win=64 len=0");
    }

    @Test
    @DisplayName("a SYN that is sent again begins nothing new; another one at the same ports does")
    void sameNumberAgain() {
        header(client(1000, 0, 10, Flag.SYN));
        header(client(1000, 0, 10, Flag.SYN));
        header(server(7000, 1001, 10, Flag.SYN, Flag.ACK));
        assertThat(header(client(1001, 7001, -1, Flag.ACK))).startsWith("ACK seq=1 ack=1 ");
        header(client(5000, 0, 10, Flag.SYN));
        header(server(9000, 5001, 10, Flag.SYN, Flag.ACK));
        assertThat(header(client(5001, 9001, -1, Flag.ACK))).startsWith("ACK seq=1 ack=1 ");
    }

    @Test
    @DisplayName("what belongs to a connection whose SYN was not captured is left out")
    void stranger() {
        assertThat(event(client(1, 1, -1, Flag.ACK))).isEmpty();
        assertThat(event(server(1, 1, -1, Flag.SYN, Flag.ACK))).isEmpty();
    }

    private String header(Packet packet) {
        return Phrases.header(event(packet).orElseThrow(), true);
    }

    private Optional<Captured> event(Packet packet) {
        return links.event(packet, 0);
    }

    private static Packet client(long seq, long ack, int scale, Flag first, Flag... more) {
        return new Packet(0, CLIENT, SERVER, EnumSet.of(first, more), seq, ack, 64, scale, 0);
    }

    private static Packet server(long seq, long ack, int scale, Flag first, Flag... more) {
        return new Packet(0, SERVER, CLIENT, EnumSet.of(first, more), seq, ack, 64, scale, 0);
    }
}
