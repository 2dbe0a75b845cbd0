package tcpchat.stage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the kernel has counted, as ss prints it")
class SocketStatisticsTest {

    /** Both ends after five bytes have gone from the client to the server. */
    private static final String BOTH_ENDS = """
            ESTAB 0      0      [::ffff:127.0.0.1]:37970 [::ffff:127.0.0.1]:35855
            \t bbr wscale:10,10 rto:204 rtt:0.035/0.019 mss:32768 pmtu:65535 rcvmss:536 advmss:65483 cwnd:11 \
            bytes_sent:5 bytes_acked:6 segs_out:3 segs_in:2 data_segs_out:1 send 82388114286bps lastsnd:100 \
            delivered:2 app_limited rcv_space:65495 rcv_ssthresh:65495 minrtt:0.019 snd_wnd:65536
            ESTAB 5      0      [::ffff:127.0.0.1]:35855 [::ffff:127.0.0.1]:37970
            \t bbr wscale:10,10 rto:200 rtt:0.024/0.012 ato:40 mss:32768 pmtu:65535 cwnd:10 bytes_received:5 \
            segs_out:1 segs_in:3 data_segs_in:1 bbr:(bw:0bps,mrtt:0.024) send 109226666667bps delivered:1
            """;

    /** With its headline, which is in the language of the system, and with what ss prints of other states. */
    private static final String ALL_STATES = """
            State      Recv-Q Send-Q      Local Address:Port        Peer Address:Port Process
            LISTEN     0      5                       *:8888                  *:*
            \t cubic cwnd:10
            CLOSE-WAIT 1      0               127.0.0.1:41000         127.0.0.1:8888
            \t cubic rto:408 backoff:1 rtt:7/3.5 cwnd:1 ssthresh:7 bytes_sent:30 bytes_retrans:10 bytes_acked:21 \
            segs_out:6 segs_in:4 data_segs_out:3 retrans:0/1 lost:1
            FIN-WAIT-2 0      0               127.0.0.1:8888          127.0.0.1:41000
            \t
            TIME-WAIT  0      0                   [::1]:41002             [::1]:8888
            """;

    private static InetSocketAddress at(String address, int port) throws Exception {
        return new InetSocketAddress(InetAddress.getByName(address), port);
    }

    @Test
    @DisplayName("each end has its own counts, and what is left out is 0")
    void readsBothEnds() throws Exception {
        InetSocketAddress client = at("127.0.0.1", 37_970);
        InetSocketAddress server = at("127.0.0.1", 35_855);
        assertThat(SocketStatistics.parse(BOTH_ENDS)).containsExactly(
                new TcpCounts(client, server, 3, 2, 1, 0, 6, 0, 0.035, 11),
                new TcpCounts(server, client, 1, 3, 0, 1, 0, 0, 0.024, 10));
    }

    @Test
    @DisplayName("a headline, a listener and a state without counters are left out; what was sent again is counted")
    void readsAllStates() throws Exception {
        assertThat(SocketStatistics.parse(ALL_STATES)).containsExactly(new TcpCounts(at("127.0.0.1", 41_000),
                at("127.0.0.1", 8888), 6, 4, 3, 0, 21, 1, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\t segs_out:2 segs_in:1", "ESTAB 0 0 127.0.0.1:1 127.0.0.1:2",
            "ESTAB 0 0 127.0.0.1:1\n\t segs_out:2", "ESTAB 0 0 127.0.0.1:1 127.0.0.1:2\n\t segs_",
            "ESTAB 0 0 127.0.0.1:1 127.0.0.1:2\n\t segs_out:-2 segs_in:1",
            "ESTAB 0 0 127.0.0.1:1 127.0.0.1:2\n\t segs_out:99999999999999999999 segs_in:1",
            "ESTAB 0 0 127.0.0.1:1 127.0.0.1:99999\n\t segs_out:2 segs_in:1",
            "ESTAB 0 0 localhost:1 example.org:2\n\t segs_out:2 segs_in:1",
            "ESTAB 0 0 127.0.0.1:1 127.0.0.1:2\n\n\t segs_out:2 segs_in:1",
            "ESTAB 0 0 127.0.0.1:1 127.0.0.1:2\n\t data_segs_out:2", "\0\t segs_out:2"})
    @DisplayName("what is cut off, too large or no address is no count, and nothing is looked up")
    void leavesOutTheRest(String output) {
        assertThat(SocketStatistics.parse(output)).isEmpty();
    }

    @Test
    @DisplayName("output that ends in its midst keeps what was told whole")
    void truncatedAnywhere() throws Exception {
        TcpCounts first = SocketStatistics.parse(BOTH_ENDS).get(0);
        int second = BOTH_ENDS.lastIndexOf("ESTAB");
        for (int length = second; length < BOTH_ENDS.length(); length++) {
            assertThat(SocketStatistics.parse(BOTH_ENDS.substring(0, length))).startsWith(first);
        }
    }

    @Test
    @DisplayName("a client that has connected has counted two segments out and one in: the handshake")
    void provesHandshake() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
            Optional<TcpCounts> counts = SocketStatistics.of(client.getLocalPort(), client.getPort());
            assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ss"))), "left out: this machine has no ss");
            assertThat(counts).hasValueSatisfying(each -> {
                assertThat(each.segmentsOut()).isEqualTo(2);
                assertThat(each.segmentsIn()).isEqualTo(1);
                assertThat(each.proveHandshake()).isTrue();
            });
        }
    }

    @Test
    @DisplayName("a SYN that was sent again is no ACK")
    void repeatedSynIsNoHandshake() throws Exception {
        assertThat(new TcpCounts(at("127.0.0.1", 1), at("127.0.0.1", 2), 2, 1, 0, 0, 0, 1, 0, 1).proveHandshake())
                .isFalse();
    }
}
