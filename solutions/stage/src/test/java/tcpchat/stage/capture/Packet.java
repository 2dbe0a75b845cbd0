package tcpchat.stage.capture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment as {@code tcpdump -nn -tt -S} prints it.
 *
 * @param micros when, in microseconds since 1970
 * @param from   the port that it comes from
 * @param to     the port that it goes to
 * @param flags  S, F, R, P and a point for ACK
 * @param seq    the number of its first byte; 0 where it is not printed
 * @param ack    the number of the byte that is expected next; 0 without ACK
 * @param length how many bytes of data
 */
record Packet(long micros, int from, int to, String flags, long seq, long ack, long length) {

    private static final Pattern LINE = Pattern.compile("(\\d+)\\.(\\d{6}) IP6? \\S+\\.(\\d+) > \\S+\\.(\\d+): "
            + "Flags \\[([^\\]]+)\\](?:, seq (\\d+)(?::\\d+)?)?(?:, ack (\\d+))?.*, length (\\d+).*");

    /** The segment that a line stands for; empty for any other line. */
    static Optional<Packet> parse(String line) {
        Matcher fields = LINE.matcher(line);
        return fields.matches() ? Optional.of(new Packet(number(fields, 1) * 1_000_000 + number(fields, 2),
                (int) number(fields, 3), (int) number(fields, 4), fields.group(5), number(fields, 6),
                number(fields, 7), number(fields, 8))) : Optional.empty();
    }

    private static long number(Matcher fields, int group) {
        return fields.group(group) == null ? 0 : Long.parseLong(fields.group(group));
    }

    /** Whether it has that flag. */
    boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    /** The number that follows all of it: a SYN and a FIN have one of their own. */
    long end() {
        return seq + length + (has('S') || has('F') ? 1 : 0);
    }
}
