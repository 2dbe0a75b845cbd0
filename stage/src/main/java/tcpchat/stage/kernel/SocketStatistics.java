package tcpchat.stage.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counters that the command {@code ss} prints: a line with the ends of a connection, and an indented one with what
 * was counted of it. A counter that is 0 is left out there. It needs no right, and takes some milliseconds.
 */
final class SocketStatistics {

    private static final int LOCAL = 3;
    private static final int REMOTE = 4;

    private SocketStatistics() {}

    /** The counts of that end now; empty where this system has no {@code ss}, or it does not tell. */
    static Optional<TcpCounts> of(int localPort, int remotePort) {
        String filter = "( sport = :" + localPort + " and dport = :" + remotePort + " )";
        try {
            Process process = new ProcessBuilder("ss", "-tinH", filter)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return parse(new String(process.getInputStream().readAllBytes(), ISO_8859_1)).stream()
                    .filter(counts -> counts.local().getPort() == localPort
                            && counts.remote().getPort() == remotePort)
                    .findFirst();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** The connections of which something was counted. */
    static List<TcpCounts> parse(String output) {
        List<TcpCounts> all = new ArrayList<>();
        String ends = "";
        for (String line : output.lines().toList()) {
            if (line.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
                ends = line;
            } else {
                counts(ends, line).ifPresent(all::add);
                ends = "";
            }
        }
        return all;
    }

    private static Optional<TcpCounts> counts(String ends, String counters) {
        String[] fields = ends.strip().split("\\s+", -1);
        if (fields.length <= REMOTE || number(counters, "segs_out:(\\d+)") == 0) {
            return Optional.empty();
        }
        Optional<InetSocketAddress> remote = NetstatAddress.parse(fields[REMOTE], ':');
        return NetstatAddress.parse(fields[LOCAL], ':').flatMap(local -> remote.map(far -> new TcpCounts(local, far,
                number(counters, "segs_out:(\\d+)"), number(counters, "segs_in:(\\d+)"),
                number(counters, "data_segs_out:(\\d+)"), number(counters, "data_segs_in:(\\d+)"),
                number(counters, "bytes_acked:(\\d+)"), number(counters, "retrans:\\d+/(\\d+)"),
                decimal(counters, "rtt:(\\d+(?:\\.\\d+)?)/\\S*"), number(counters, "cwnd:(\\d+)"))));
    }

    private static long number(String counters, String name) {
        return (long) decimal(counters, name);
    }

    /** The counter of that name; 0 where there is none. Its digits are few, so that every number can be told. */
    private static double decimal(String counters, String name) {
        Matcher counter = Pattern.compile("(?<=\\s)" + name + "(?=\\s|$)").matcher(counters);
        return counter.find() && counter.group(1).length() <= 18 ? Double.parseDouble(counter.group(1)) : 0;
    }
}
