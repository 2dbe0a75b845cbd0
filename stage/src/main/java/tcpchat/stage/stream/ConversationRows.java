package tcpchat.stage.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;

/**
 * The rows of the kernel's table that belong to the conversation: those at a port of its servers, unless they were
 * there before. An earlier connection may stay in TIME_WAIT at the same port for a minute.
 */
final class ConversationRows {

    private final KernelTable table;
    private final List<Integer> ports = new ArrayList<>();
    private final List<TcpRow> strangers = new ArrayList<>();

    ConversationRows(KernelTable table) {
        this.table = table;
    }

    /** Forgets all ports. */
    void reset() {
        ports.clear();
        strangers.clear();
    }

    /** Whether no port has been added. */
    boolean haveNoPort() {
        return ports.isEmpty();
    }

    /** Adds the port of a server; of the rows that stand there already, those do not belong to the conversation. */
    void add(int serverPort, Predicate<TcpRow> isStranger) {
        if (!ports.contains(serverPort)) {
            ports.add(serverPort);
            all().stream().filter(row -> roleOf(row).isPresent()).filter(isStranger).forEach(strangers::add);
        }
    }

    /** The rows as they are now. */
    List<Row> read() {
        if (ports.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        List<TcpRow> all = all();
        strangers.removeIf(stranger -> all.stream().noneMatch(row -> isUnchanged(row, stranger)));
        for (TcpRow row : all) {
            if (strangers.stream().noneMatch(stranger -> isUnchanged(row, stranger))) {
                roleOf(row).map(role -> shown(row, role)).ifPresent(rows::add);
            }
        }
        return rows.stream().distinct()
                .sorted(Comparator.comparing(Row::clientPort).thenComparing(Row::role)).toList();
    }

    private List<TcpRow> all() {
        try {
            return table.rowsAt(ports);
        } catch (IOException silent) {
            // Some look later may succeed; until then nothing is claimed.
            return List.of();
        }
    }

    private static boolean isUnchanged(TcpRow row, TcpRow before) {
        return row.hasEndsOf(before) && row.state() == before.state();
    }

    private Optional<Row.Role> roleOf(TcpRow row) {
        InetSocketAddress local = row.local();
        if (ports.contains(local.getPort())) {
            return Optional.of(row.state() == TcpState.LISTEN ? Row.Role.LISTENER : Row.Role.SERVER);
        }
        return ports.contains(row.remote().getPort()) ? Optional.of(Row.Role.CLIENT) : Optional.empty();
    }

    private static Row shown(TcpRow row, Row.Role role) {
        return new Row(role, row.state(), row.sendQueue(), row.receiveQueue(), row.local().getPort(),
                row.remote().getPort(), row.retransmits());
    }
}
