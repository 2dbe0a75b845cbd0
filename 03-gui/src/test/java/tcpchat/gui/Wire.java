package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What the tests of the presenters do at the wire, and find left behind there. */
final class Wire {

    /** How much {@link #read} takes at most. */
    static final int MOST_BYTES = 1024;

    private Wire() {}

    /** A text that no buffer on the way can hold. */
    static String tenMegabytes() {
        return "0123456789".repeat(1_000_000);
    }

    /** Some text from the connection; {@code null} at its end. */
    static String read(Socket socket) throws IOException {
        byte[] bytes = new byte[MOST_BYTES];
        int count = socket.getInputStream().read(bytes);
        return count == -1 ? null : new String(bytes, 0, count, UTF_8);
    }

    /** Waits until no thread of the presenters is alive. */
    static void expectNoThreads() {
        Awaitility.await().pollInSameThread().pollInterval(Duration.ofMillis(1)).atMost(Duration.ofSeconds(3))
                .until(() -> threads().isEmpty());
    }

    /** The names of the presenters' threads. */
    static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.startsWith("chat ")).toList();
    }

    /** Waits until that port can be bound. */
    static void expectFree(int port) {
        Awaitility.await().pollInSameThread().pollInterval(Duration.ofMillis(1)).atMost(Duration.ofSeconds(3))
                .until(() -> isFree(port));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
