package tcpchat.stage.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that TCP sends over loopback, as tcpdump sees it. */
final class Capture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process tcpdump;
    private final List<Packet> packets = new CopyOnWriteArrayList<>();

    private Capture(Process tcpdump) {
        this.tcpdump = tcpdump;
    }

    /** Begins; where this machine has no tcpdump, or no right to use it, the test is left out. */
    static Capture start() throws IOException {
        Capture capture = new Capture(process());
        BufferedReader lines = new BufferedReader(new InputStreamReader(capture.tcpdump.getInputStream(), US_ASCII));
        StringBuilder words = new StringBuilder();
        for (String line = lines.readLine(); !String.valueOf(line).startsWith("listening on");
                line = lines.readLine()) {
            if (line == null) {
                abort("left out: tcpdump can't capture here: " + words);
            }
            words.append(line).append(' ');
        }
        Thread reader = new Thread(() -> lines.lines().map(Packet::parse)
                .forEach(packet -> packet.ifPresent(capture.packets::add)), "tcpdump");
        reader.setDaemon(true);
        reader.start();
        return capture;
    }

    private static Process process() throws IOException {
        try {
            // Room for a burst of a megabyte; each line at once.
            return new ProcessBuilder("tcpdump", "-i", "lo", "-nn", "-tt", "-S", "-l", "--immediate-mode", "-B", "8192",
                    "tcp").redirectErrorStream(true).start();
        } catch (IOException missing) {
            return abort("left out: this machine has no tcpdump");
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
        tcpdump.destroy();
    }
}
