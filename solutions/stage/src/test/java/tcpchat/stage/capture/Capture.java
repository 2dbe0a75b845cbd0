package tcpchat.stage.capture;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that TCP sends over loopback, as tcpdump sees it. */
final class Capture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Everybody on this machine may add to it: adding must take no longer as it grows. */
    private final Queue<Packet> packets;
    private final Tcpdump tcpdump;

    private Capture(Queue<Packet> packets, Tcpdump tcpdump) {
        this.packets = packets;
        this.tcpdump = tcpdump;
    }

    /** Begins; where this machine has no tcpdump, or no right to use it, the test is left out. */
    static Capture start() {
        Queue<Packet> packets = new ConcurrentLinkedQueue<>();
        try {
            return new Capture(packets, Tcpdump.start("tcp", packets::add));
        } catch (IOException notHere) {
            return abort("left out: " + notHere.getMessage());
        }
    }

    /** All segments up to now: a connection of its own comes last. */
    List<Packet> upToNow() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket last = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
            int port = last.getLocalPort();
            await().atMost(PATIENCE).until(() -> packets.stream()
                    .anyMatch(packet -> packet.to() == port && packet.from() == listener.getLocalPort()));
            return List.copyOf(packets);
        }
    }

    @Override
    public void close() {
        tcpdump.close();
    }
}
