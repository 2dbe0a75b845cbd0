package tcpchat.stage.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Linux's table, in the files {@code tcp} and {@code tcp6}. Java opens sockets that speak both versions of IP, so its
 * IPv4 connections stand in the second file, as mapped addresses.
 *
 * @see <a href="https://docs.kernel.org/networking/proc_net_tcp.html">The proc/net/tcp variables</a>
 */
public final class ProcNet implements KernelTable {

    /** Where Linux keeps the files. */
    public static final Path FOLDER = Path.of("/proc/net");

    private static final Duration PERIOD = Duration.ofMillis(80);

    private final Path folder;

    /** The table in that folder. */
    public ProcNet(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<TcpRow> rowsAt(Collection<Integer> ports) throws IOException {
        // A busy machine has thousands of rows, and this is read many times a second: few lines are looked into.
        List<String> marks = ports.stream().map(port -> String.format(":%04X ", port)).toList();
        List<TcpRow> rows = new ArrayList<>();
        for (String name : List.of("tcp", "tcp6")) {
            Path file = folder.resolve(name);
            // A kernel without IPv6 has no tcp6.
            if (Files.exists(file)) {
                Files.readString(file, ISO_8859_1).lines()
                        .filter(line -> marks.stream().anyMatch(line::contains))
                        .map(ProcNetLine::parse)
                        .flatMap(Optional::stream)
                        .filter(row -> row.isAt(ports))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    @Override
    public Optional<TcpCounts> countsOf(int localPort, int remotePort) {
        return SocketStatistics.of(localPort, remotePort);
    }

    @Override
    public Duration period() {
        return PERIOD;
    }
}
