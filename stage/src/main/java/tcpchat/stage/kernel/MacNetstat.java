package tcpchat.stage.kernel;

import java.util.Optional;

/**
 * macOS: {@code tcp4  0  5  127.0.0.1.8888  127.0.0.1.50123  ESTABLISHED}. The port stands behind the last point. A
 * row in LISTEN does not tell how many connections wait for accept.
 */
final class MacNetstat implements Netstat.Format {

    private static final int RECEIVE_QUEUE = 1;
    private static final int SEND_QUEUE = 2;
    private static final int LOCAL = 3;
    private static final int REMOTE = 4;
    private static final int STATE = 5;

    @Override
    public Optional<TcpRow> parse(String line) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length <= STATE || !fields[0].matches("tcp(4|6|46)")) {
            return Optional.empty();
        }
        return TcpState.ofNetstat(fields[STATE]).flatMap(state -> NetstatAddress.parse(fields[LOCAL], '.')
                .flatMap(local -> NetstatAddress.parse(fields[REMOTE], '.')
                        .map(remote -> new TcpRow(local, remote, state,
                                Long.parseLong(fields[SEND_QUEUE]),
                                state == TcpState.LISTEN ? TcpRow.UNKNOWN : Long.parseLong(fields[RECEIVE_QUEUE])))));
    }
}
