package tcpchat.stage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("macOS and Windows: the output of netstat")
class NetstatTest {

    private static final String MAC = """
            Active Internet connections (including servers)
            Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)
            tcp4       0      0  127.0.0.1.8888         127.0.0.1.50123        ESTABLISHED
            tcp4      13      5  127.0.0.1.50123        127.0.0.1.8888         FIN_WAIT_2
            tcp6       0      0  ::1.8888               ::1.50124              SYN_RCVD
            tcp6       0      0  fe80::1%lo0.1024       fe80::2%lo0.1025       CLOSE_WAIT
            tcp46      0      0  *.8888                 *.*                    LISTEN
            udp4       0      0  *.5353                 *.*
            """;

    private static final String WINDOWS = """

            Active Connections

              Proto  Local Address          Foreign Address        State           PID
              TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1044
              TCP    127.0.0.1:8888         127.0.0.1:50123        ESTABLISHED     4711
              TCP    127.0.0.1:50123        127.0.0.1:8888         FIN_WAIT_2      4712
              TCP    127.0.0.1:50125        127.0.0.1:8888         TIME_WAIT       0
              TCP    [::1]:8888             [::1]:50124            SYN_RECEIVED    4711
              TCP    [fe80::1%12]:1024      [fe80::2%12]:1025      LAST_ACK        4711
              UDP    0.0.0.0:5353           *:*                                    1900
            """;

    private static List<TcpRow> rows(Netstat.Format format, String output) {
        return output.lines().map(format::parse).flatMap(Optional::stream).toList();
    }

    private static InetSocketAddress at(String address, int port) throws Exception {
        return new InetSocketAddress(InetAddress.getByName(address), port);
    }

    @Test
    @DisplayName("macOS: the port stands behind the last point; the queues are known, but not the accept queue")
    void readsMac() throws Exception {
        assertThat(rows(new MacNetstat(), MAC)).containsExactly(
                new TcpRow(at("127.0.0.1", 8888), at("127.0.0.1", 50_123), TcpState.ESTABLISHED, 0, 0),
                new TcpRow(at("127.0.0.1", 50_123), at("127.0.0.1", 8888), TcpState.FIN_WAIT2, 5, 13),
                new TcpRow(at("::1", 8888), at("::1", 50_124), TcpState.SYN_RECEIVED, 0, 0),
                new TcpRow(at("fe80::1", 1024), at("fe80::2", 1025), TcpState.CLOSE_WAIT, 0, 0),
                new TcpRow(at("0.0.0.0", 8888), at("0.0.0.0", 0), TcpState.LISTEN, 0, TcpRow.UNKNOWN));
    }

    @Test
    @DisplayName("Windows: no queue is known")
    void readsWindows() throws Exception {
        long no = TcpRow.UNKNOWN;
        assertThat(rows(new WindowsNetstat(), WINDOWS)).containsExactly(
                new TcpRow(at("0.0.0.0", 135), at("0.0.0.0", 0), TcpState.LISTEN, no, no),
                new TcpRow(at("127.0.0.1", 8888), at("127.0.0.1", 50_123), TcpState.ESTABLISHED, no, no),
                new TcpRow(at("127.0.0.1", 50_123), at("127.0.0.1", 8888), TcpState.FIN_WAIT2, no, no),
                new TcpRow(at("127.0.0.1", 50_125), at("127.0.0.1", 8888), TcpState.TIME_WAIT, no, no),
                new TcpRow(at("::1", 8888), at("::1", 50_124), TcpState.SYN_RECEIVED, no, no),
                new TcpRow(at("fe80::1", 1024), at("fe80::2", 1025), TcpState.LAST_ACK, no, no));
    }

    @Test
    @DisplayName("a name is never looked up, and a line in another language is no row")
    void leavesOutTheRest() {
        assertThat(rows(new WindowsNetstat(), """
                  协议  本地地址          外部地址        状态           PID
                  TCP    localhost:8888         example.org:80         ESTABLISHED     1
                  TCP    127.0.0.1:8888         127.0.0.1:50123        HERGESTELLT     1
                """)).isEmpty();
    }
}
