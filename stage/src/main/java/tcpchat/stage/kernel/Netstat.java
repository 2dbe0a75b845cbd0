package tcpchat.stage.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table as the command {@code netstat} prints it. */
final class Netstat implements KernelTable {

    /** A look starts a process, so there are fewer of them. */
    private static final Duration PERIOD = Duration.ofMillis(500);

    private final Format format;
    private final List<String> command;

    /** How a system prints its rows. */
    @FunctionalInterface
    interface Format {

        /** The row that a line stands for; empty for a headline, and for anything else that is no TCP endpoint. */
        Optional<TcpRow> parse(String line);
    }

    Netstat(Format format, String... command) {
        this.format = format;
        this.command = List.of(command);
    }

    @Override
    public List<TcpRow> rowsAt(Collection<Integer> ports) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        // What is read of it is ASCII; a headline may be in any charset.
        String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
        return output.lines().map(format::parse).flatMap(Optional::stream).filter(row -> row.isAt(ports)).toList();
    }

    @Override
    public Duration period() {
        return PERIOD;
    }
}
