package tcpchat.stage.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * The states of a TCP endpoint, in the order of Linux's numbers for them, which begin at 1.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.3.2">RFC 9293, 3.3.2: state machine overview</a>
 */
public enum TcpState {
    ESTABLISHED, SYN_SENT, SYN_RECEIVED, FIN_WAIT1, FIN_WAIT2, TIME_WAIT, CLOSED, CLOSE_WAIT, LAST_ACK, LISTEN, CLOSING;

    /** Linux has a number of its own for a handshake whose last ACK is still to come. */
    private static final int LINUX_NEW_SYN_RECEIVED = 12;

    /** Whether the FIN of the far end has arrived here. */
    public boolean hasReceivedFin() {
        return switch (this) {
            case CLOSE_WAIT, LAST_ACK, CLOSING, TIME_WAIT -> true;
            default -> false;
        };
    }

    /** The state of that number in {@code /proc/net/tcp}. */
    static Optional<TcpState> ofLinux(int number) {
        if (number == LINUX_NEW_SYN_RECEIVED) {
            return Optional.of(SYN_RECEIVED);
        }
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }

    /** The state of that name in netstat's output, which differs a little from system to system. */
    static Optional<TcpState> ofNetstat(String name) {
        return switch (name.toUpperCase(Locale.ROOT).replace("_", "")) {
            case "ESTABLISHED" -> Optional.of(ESTABLISHED);
            case "SYNSENT" -> Optional.of(SYN_SENT);
            case "SYNRCVD", "SYNRECEIVED" -> Optional.of(SYN_RECEIVED);
            case "FINWAIT1" -> Optional.of(FIN_WAIT1);
            case "FINWAIT2" -> Optional.of(FIN_WAIT2);
            case "TIMEWAIT" -> Optional.of(TIME_WAIT);
            case "CLOSED" -> Optional.of(CLOSED);
            case "CLOSEWAIT" -> Optional.of(CLOSE_WAIT);
            case "LASTACK" -> Optional.of(LAST_ACK);
            case "LISTEN", "LISTENING" -> Optional.of(LISTEN);
            case "CLOSING" -> Optional.of(CLOSING);
            default -> Optional.empty();
        };
    }
}
