package tcpchat.stage.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tcpchat.stage.stream.StageEvent.Rows;

/** What is new in the kernel's rows, from one look to the next. */
public final class RowChanges {

    private List<Row> before = List.of();

    /**
     * A row that is new or has changed, or that is there no longer.
     *
     * @param row        the row as it is, or as it was last
     * @param gone       whether it is there no longer
     * @param connection what its connection is called; empty where the conversation has one only, or none
     */
    public record Change(Row row, boolean gone, String connection) {}

    /** The changes from the rows given last time to these, with what the connections are called. */
    public List<Change> to(Rows event, Ports ports) {
        List<Row> now = event.rows();
        List<Change> changes = new ArrayList<>();
        boolean several = now.stream().filter(row -> row.role() != Row.Role.LISTENER).map(Row::clientPort).distinct()
                .count() > 1;
        Function<Row, String> name =
                row -> several && row.role() != Row.Role.LISTENER ? ports.name(row.clientPort()) : "";
        now.stream().filter(row -> before.stream().noneMatch(row::looksLike))
                .forEach(row -> changes.add(new Change(row, false, name.apply(row))));
        before.stream().filter(row -> now.stream().noneMatch(row::hasEndsOf))
                .forEach(row -> changes.add(new Change(row, true, name.apply(row))));
        before = now;
        return changes;
    }

    /** Forgets what was given. */
    public void reset() {
        before = List.of();
    }
}
