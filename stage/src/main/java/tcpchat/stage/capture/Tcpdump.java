package tcpchat.stage.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Optional;
import java.util.function.Consumer;
import tcpchat.stage.stream.Phrases;

/** A tcpdump that runs, and captures what crosses the loopback interface. */
final class Tcpdump implements AutoCloseable {

    /** Room for a burst of a megabyte. */
    private static final String BUFFER_KIB = "8192";
    /** The headers are within it. */
    private static final String SNAPSHOT = "192";

    private final Process process;

    private Tcpdump(Process process) {
        this.process = process;
    }

    /**
     * Starts one, and returns when it captures.
     *
     * @param filter in tcpdump's own words, such as {@code tcp port 8888}
     * @param each   told of each segment, in a thread of its own
     * @throws IOException where there is no tcpdump, or it has no right to capture; its message says how to allow it
     */
    static Tcpdump start(String filter, Consumer<Packet> each) throws IOException {
        Process process = process(filter);
        BufferedReader words = new BufferedReader(new InputStreamReader(process.getErrorStream(), US_ASCII));
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); !String.valueOf(line).contains("listening on"); line = words.readLine()) {
            if (line == null) {
                throw new IOException(Phrases.say("no.capture", said.toString().strip()));
            }
            said.append(line).append(' ');
        }
        inBackground(() -> skip(words));
        inBackground(() -> read(process.getInputStream(), each));
        return new Tcpdump(process);
    }

    /** Whether it is there no longer. */
    boolean isGone() {
        return !process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static Process process(String filter) throws IOException {
        String loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress()).getName();
        try {
            return new ProcessBuilder("tcpdump", "-i", loopback, "-w", "-", "-U", "--immediate-mode", "-s", SNAPSHOT,
                    "-B", BUFFER_KIB, filter).start();
        } catch (IOException missing) {
            throw new IOException(Phrases.say("no.capture", missing.getMessage()), missing);
        }
    }

    private static void read(InputStream capture, Consumer<Packet> each) {
        try {
            PcapReader reader = new PcapReader(capture);
            for (Optional<Packet> next = reader.next(); next.isPresent(); next = reader.next()) {
                each.accept(next.get());
            }
        } catch (IOException end) {
            // It was closed; what it has captured was told.
            return;
        }
    }

    /** It has more to say at its end only. */
    private static void skip(Reader words) {
        try {
            words.transferTo(Writer.nullWriter());
        } catch (IOException closed) {
            return;
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "tcpdump");
        thread.setDaemon(true);
        thread.start();
    }
}
