package tcpchat.stage.kernel;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** An address as netstat prints it: a literal, a separator and a port; {@code *} for any. */
final class NetstatAddress {

    private static final int LAST_PORT = 65_535;

    private NetstatAddress() {}

    /** The address; empty where the text is none, so that no name is ever looked up. */
    static Optional<InetSocketAddress> parse(String text, char separator) {
        int end = text.lastIndexOf(separator);
        if (end < 0) {
            return Optional.empty();
        }
        String host = text.substring(0, end).replaceAll("[\\[\\]]|%.*", "");
        String port = text.substring(end + 1);
        if (!host.matches("\\*|[0-9.]+|\\p{XDigit}*:[:.\\p{XDigit}]*") || !port.matches("\\*|\\d{1,5}")) {
            return Optional.empty();
        }
        int number = port.equals("*") ? 0 : Integer.parseInt(port);
        if (number > LAST_PORT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByName(host.equals("*") ? "0.0.0.0" : host),
                    number));
        } catch (UnknownHostException noLiteral) {
            return Optional.empty();
        }
    }
}
