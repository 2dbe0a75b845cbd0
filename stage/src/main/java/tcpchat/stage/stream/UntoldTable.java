package tcpchat.stage.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.TcpRow;

/** The table of a system that tells nothing. */
final class UntoldTable implements KernelTable {

    /** Without rows there is still a waiting call to be seen. */
    private static final Duration PERIOD = Duration.ofMillis(100);

    @Override
    public List<TcpRow> rowsAt(Collection<Integer> ports) {
        return List.of();
    }

    @Override
    public Duration period() {
        return PERIOD;
    }
}
