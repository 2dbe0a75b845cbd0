package tcpchat.stage.stream;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tcpchat.stage.kernel.TcpState;

/** One end of a connection: its row, and what the ladder has told of it so far. */
final class End {

    private final Side side;
    private final OneWay output = new OneWay();
    private final Set<TcpState> seen = EnumSet.noneOf(TcpState.class);
    private final Set<Told> told = EnumSet.noneOf(Told.class);
    private Optional<Row> row = Optional.empty();
    /** The last row that there was. */
    private Optional<Row> last = Optional.empty();
    private int repeated;
    private boolean isAbortive;

    /** What is told once of an end. */
    enum Told { FIN, FIN_WAITS, FIN_ACKNOWLEDGED, CLOSE, RESET }

    End(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** The bytes that this end sends. */
    OneWay output() {
        return output;
    }

    /** Takes its own row from among those of its connection. */
    void look(List<Row> rows) {
        row = rows.stream().filter(each -> each.role().side() == side).findFirst();
        last = row.or(() -> last);
        row.map(Row::state).ifPresent(seen::add);
    }

    /** Its row as it is now; empty where there is none. */
    Optional<Row> row() {
        return row;
    }

    /** Whether something was left unread when it was seen last. */
    boolean leftUnread() {
        return last.filter(each -> each.dataToRead() > 0).isPresent();
    }

    /** Whether it is in one of these states. */
    boolean is(TcpState... states) {
        return row.filter(each -> Arrays.asList(states).contains(each.state())).isPresent();
    }

    /** Whether it was seen in that state at any time. */
    boolean wasIn(TcpState state) {
        return seen.contains(state);
    }

    /** Whether its row proves that the far end's FIN has arrived here. */
    boolean hasReceivedFin() {
        return row.filter(each -> each.state().hasReceivedFin()).isPresent();
    }

    /** Whether that is told for the first time. */
    boolean tellOnce(Told what) {
        return told.add(what);
    }

    /** Whether that was told. */
    boolean hasTold(Told what) {
        return told.contains(what);
    }

    /** How often it had sent something again at the last look; this row tells how often it has by now. */
    int repeated(Row now) {
        int before = repeated;
        repeated = now.retransmits();
        return before;
    }

    /** Its program is about to close it. */
    void closes(boolean abortive) {
        isAbortive = abortive;
    }

    /** Whether its program has asked for an RST in the place of a FIN. */
    boolean isAbortive() {
        return isAbortive;
    }
}
