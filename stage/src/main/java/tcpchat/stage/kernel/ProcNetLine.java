package tcpchat.stage.kernel;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of {@code /proc/net/tcp} or {@code tcp6}. */
final class ProcNetLine {

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\p{XDigit}+):(\\p{XDigit}{4})"
            + "\\s+(\\p{XDigit}+):(\\p{XDigit}{4})\\s+(\\p{XDigit}{2})\\s+(\\p{XDigit}{8}):(\\p{XDigit}{8})"
            + "\\s+\\p{XDigit}+:\\p{XDigit}+\\s+(\\p{XDigit}{8})\\s.*");

    private static final int DIGITS_A_WORD = 8;

    private ProcNetLine() {}

    /** The row that the line stands for; empty for the headline, and for a state that is not known here. */
    static Optional<TcpRow> parse(String line) {
        Matcher fields = LINE.matcher(line);
        if (!fields.matches()) {
            return Optional.empty();
        }
        return TcpState.ofLinux(Integer.parseInt(fields.group(5), 16)).map(state -> new TcpRow(
                address(fields.group(1), fields.group(2)), address(fields.group(3), fields.group(4)), state,
                Long.parseLong(fields.group(6), 16), Long.parseLong(fields.group(7), 16),
                Integer.parseUnsignedInt(fields.group(8), 16)));
    }

    /** An address is printed in words of 32 bits, each as the number that a little-endian machine takes it for. */
    private static InetSocketAddress address(String words, String port) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length() / 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < words.length(); at += DIGITS_A_WORD) {
            bytes.putInt(Integer.parseUnsignedInt(words, at, at + DIGITS_A_WORD, 16));
        }
        try {
            // A mapped address comes out as the IPv4 address it stands for.
            return new InetSocketAddress(InetAddress.getByAddress(bytes.array()), Integer.parseInt(port, 16));
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(words, wrongLength);
        }
    }
}
