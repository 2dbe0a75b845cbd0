package tcpchat.stage.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kernel's table of TCP endpoints. Reading it may take a moment: not for the event thread. */
public interface KernelTable {

    /**
     * The rows of which one end is at one of these ports, as they are now. Reading takes no lock in the kernel, so a
     * row that changes meanwhile may be missing.
     *
     * @throws IOException where the system does not answer
     */
    List<TcpRow> rowsAt(Collection<Integer> ports) throws IOException;

    /**
     * What the kernel has counted at that end of a connection; empty where this system does not tell. Takes longer than
     * a look at the rows.
     */
    default Optional<TcpCounts> countsOf(int localPort, int remotePort) {
        return Optional.empty();
    }

    /** How long to wait between two looks: what a look costs differs from system to system. */
    Duration period();

    /** The table of the system this runs on; empty where none is known. */
    static Optional<KernelTable> ofThisSystem() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (Files.isReadable(ProcNet.FOLDER.resolve("tcp"))) {
            return Optional.of(new ProcNet(ProcNet.FOLDER));
        } else if (system.startsWith("mac")) {
            return Optional.of(new Netstat(new MacNetstat(), "netstat", "-anW", "-p", "tcp"));
        } else if (system.startsWith("windows")) {
            Path folder = Path.of(System.getenv().getOrDefault("SystemRoot", "C:\\Windows"), "System32");
            return Optional.of(new Netstat(new WindowsNetstat(), folder.resolve("netstat.exe").toString(), "-ano"));
        }
        return Optional.empty();
    }
}
