package tcpchat.stage.kernel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Linux: /proc/net/tcp and tcp6")
class ProcNetTest {

    private static final String HEADLINE = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt"
            + "   uid  timeout inode\n";
    private static final String TCP = HEADLINE
            + "   0: 0100007F:22B8 00000000:0000 0A 00000000:00000001 00:00000000 00000000  1000        0 26448 1 00\n"
            + "   1: 0100007F:22B8 0100007F:C350 08 00000000:0000000D 00:00000000 00000000     0        0 0 1 00\n"
            + "   2: 0100007F:C350 0100007F:22B8 02 00000001:00000000 01:0000031E 00000002  1000        0 26450 2 00\n"
            + "   3: 0100007F:C351 0100007F:22B8 06 00000000:00000000 03:000012E0 00000000     0        0 0 3 00\n";
    private static final String TCP6 = HEADLINE
            + "   0: 0000000000000000FFFF00000100007F:22B8 0000000000000000FFFF00000100007F:C352 0C "
            + "00000000:00000000 00:00000000 00000000     0        0 0 3 00\n"
            + "   1: B80D01200000000067452301EFCDAB89:0050 00000000000000000000000001000000:01BB 04 "
            + "0001C6F2:00000000 00:00000000 00000000     0        0 0 3 00\n"
            + "   2: 00000000000000000000000000000000:0016 00000000000000000000000000000000:0000 63 "
            + "00000000:00000000 00:00000000 00000000     0        0 0 3 00\n";

    private static final List<Integer> PORTS = List.of(8888, 80, 22);

    @TempDir
    Path folder;

    private List<TcpRow> rows() throws Exception {
        Files.writeString(folder.resolve("tcp"), TCP, US_ASCII);
        Files.writeString(folder.resolve("tcp6"), TCP6, US_ASCII);
        return new ProcNet(folder).rowsAt(PORTS);
    }

    private static InetSocketAddress at(String address, int port) throws Exception {
        return new InetSocketAddress(InetAddress.getByName(address), port);
    }

    @Test
    @DisplayName("in LISTEN the receive queue is the accept queue")
    void readsListener() throws Exception {
        assertThat(rows()).contains(
                new TcpRow(at("127.0.0.1", 8888), at("0.0.0.0", 0), TcpState.LISTEN, 0, 1));
    }

    @Test
    @DisplayName("rows whose inode is 0 are read as well: an orphan, and TIME_WAIT")
    void readsRowsWithoutInode() throws Exception {
        assertThat(rows()).contains(
                new TcpRow(at("127.0.0.1", 8888), at("127.0.0.1", 50_000), TcpState.CLOSE_WAIT, 0, 13),
                new TcpRow(at("127.0.0.1", 50_001), at("127.0.0.1", 8888), TcpState.TIME_WAIT, 0, 0));
    }

    @Test
    @DisplayName("the queues, and how often a SYN was sent again, are numbers in hexadecimal")
    void readsQueues() throws Exception {
        assertThat(rows()).contains(
                new TcpRow(at("127.0.0.1", 50_000), at("127.0.0.1", 8888), TcpState.SYN_SENT, 1, 0, 2));
    }

    @Test
    @DisplayName("a mapped IPv4 address is that IPv4 address; a half-made connection is in SYN_RECEIVED")
    void readsMappedAddress() throws Exception {
        assertThat(rows()).contains(
                new TcpRow(at("127.0.0.1", 8888), at("127.0.0.1", 50_002), TcpState.SYN_RECEIVED, 0, 0));
    }

    @Test
    @DisplayName("an IPv6 address is four words, each with its bytes in reverse")
    void readsIpv6() throws Exception {
        assertThat(rows()).contains(
                new TcpRow(at("2001:db8::123:4567:89ab:cdef", 80), at("::1", 443), TcpState.FIN_WAIT1, 116_466, 0));
    }

    @Test
    @DisplayName("the headline and a state that nobody knows are no rows")
    void leavesOutTheRest() throws Exception {
        assertThat(rows()).hasSize(6);
    }

    @Test
    @DisplayName("a row belongs to a port at either end, and to no other")
    void asksForPorts() throws Exception {
        rows();
        assertThat(new ProcNet(folder).rowsAt(List.of(50_000))).hasSize(2);
        assertThat(new ProcNet(folder).rowsAt(List.of(12))).isEmpty();
    }

    @Test
    @DisplayName("a kernel without IPv6 has one file only")
    void doesWithoutTcp6() throws Exception {
        Files.writeString(folder.resolve("tcp"), TCP, US_ASCII);
        assertThat(new ProcNet(folder).rowsAt(PORTS)).hasSize(4);
    }
}
