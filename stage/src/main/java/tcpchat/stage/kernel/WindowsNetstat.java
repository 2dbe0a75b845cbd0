package tcpchat.stage.kernel;

import java.util.Optional;

/** Windows: {@code TCP    127.0.0.1:8888    0.0.0.0:0    LISTENING    4711}. It does not tell any queue. */
final class WindowsNetstat implements Netstat.Format {

    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int STATE = 3;

    @Override
    public Optional<TcpRow> parse(String line) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length <= STATE || !fields[0].equals("TCP")) {
            return Optional.empty();
        }
        return TcpState.ofNetstat(fields[STATE])
                .flatMap(state -> NetstatAddress.parse(fields[LOCAL], ':')
                        .flatMap(local -> NetstatAddress.parse(fields[REMOTE], ':')
                                .map(remote -> new TcpRow(local, remote, state, TcpRow.UNKNOWN, TcpRow.UNKNOWN))));
    }
}
